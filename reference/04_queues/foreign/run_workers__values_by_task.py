# exercise: run_workers
# label: wrong
# mistake: the values are kept in a dict with the task as key, so when the same callable is in the list twice one of its values is lost

import queue
import threading


def run_workers(tasks, workers):
    q = queue.Queue()
    for task in tasks:
        q.put(task)
    for _ in range(workers):
        q.put(None)

    result_of = {}
    error_of = {}

    def worker():
        while True:
            task = q.get()
            if task is None:
                return
            try:
                result_of[task] = task()
            except BaseException as error:
                error_of[task] = error

    threads = [threading.Thread(target=worker) for _ in range(workers)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()

    for error in error_of.values():
        raise error
    return list(result_of.values())
