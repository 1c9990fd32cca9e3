# exercise: gather
# label: wrong
# mistake: errors are appended as they happen, so the one that failed first in time is raised, not the first in the order of the tasks

import threading


def gather(tasks):
    results = {}
    errors = []
    lock = threading.Lock()

    def worker(i, task):
        try:
            value = task()
        except BaseException as error:
            with lock:
                errors.append(error)
        else:
            with lock:
                results[i] = value

    threads = [
        threading.Thread(target=worker, args=(i, task)) for i, task in enumerate(tasks)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    if errors:
        raise errors[0]
    return [results[i] for i in range(len(tasks))]
