# exercise: gather
# label: wrong
# mistake: if several tasks raise, it raises the exception that came first in time and not that of the first task in the order of the tasks.

import threading


def gather(tasks):
    results = [None] * len(tasks)
    errors = []
    lock = threading.Lock()

    def worker(position, task):
        try:
            results[position] = task()
        except BaseException as error:
            with lock:
                errors.append(error)

    threads = [
        threading.Thread(target=worker, args=(position, task))
        for position, task in enumerate(tasks)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if errors:
        raise errors[0]
    return results
