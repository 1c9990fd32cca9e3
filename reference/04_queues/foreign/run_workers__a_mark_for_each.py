# exercise: run_workers
# label: right

import queue
import threading


def run_workers(tasks, workers):
    q = queue.Queue()
    for task in tasks:
        q.put(task)
    for i in range(workers):
        q.put(None)  # one end mark for each worker

    res = []
    errors = []

    def worker():
        while True:
            task = q.get()
            if task is None:
                break
            try:
                res.append(task())
            except BaseException as e:
                errors.append(e)

    lst = []
    for i in range(workers):
        t1 = threading.Thread(target=worker)
        t1.start()
        lst.append(t1)
    for t1 in lst:
        t1.join()
    if len(errors) > 0:
        raise errors[0]
    return res
