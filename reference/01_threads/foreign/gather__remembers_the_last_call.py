# exercise: gather
# label: wrong
# mistake: the dictionaries are global and never emptied, so a later call with fewer tasks also returns old values, and after a failure every later call raises the old exception.

import threading

results = {}
errors = {}


def worker(position, task):
    try:
        results[position] = task()
    except BaseException as error:
        errors[position] = error


def gather(tasks):
    threads = []
    for position, task in enumerate(tasks):
        threads.append(threading.Thread(target=worker, args=(position, task)))
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if errors:
        raise errors[min(errors)]
    return [results[position] for position in sorted(results)]
