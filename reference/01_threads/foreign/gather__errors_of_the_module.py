# exercise: gather
# label: wrong
# mistake: the dictionary of errors belongs to the module and is never emptied, so after one call that raised every later call raises the old exception again

import threading

errors = {}


def run_one(position, task, values):
    try:
        values[position] = task()
    except BaseException as error:
        errors[position] = error


def gather(tasks):
    values = [None] * len(tasks)
    threads = [
        threading.Thread(target=run_one, args=(i, task, values))
        for i, task in enumerate(tasks)
    ]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    if errors:
        raise errors[min(errors)]
    return values
