# exercise: run_workers
# label: right
# style: multiprocessing.dummy.Process

import queue
from multiprocessing.dummy import Process, Queue


def _work(q, values, errors):
    while True:
        try:
            task = q.get(False)
        except queue.Empty:
            break
        try:
            values.append(task())
        except BaseException as e:
            errors.append(e)


def run_workers(tasks, workers):
    q, values, errors = Queue(), [], []
    for t in tasks:
        q.put(t)
    ps = [Process(target=_work, args=(q, values, errors)) for _ in range(workers)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    if errors:
        raise errors[0]
    return values
