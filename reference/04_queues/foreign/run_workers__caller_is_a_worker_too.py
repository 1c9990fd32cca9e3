# exercise: run_workers
# label: right
# style: workers - 1 threads are started; the caller works as the last one

import queue
import threading


def run_workers(tasks, workers):
    # the calling thread is one of the workers
    q = queue.Queue()
    for t in tasks:
        q.put(t)
    values, errors = [], []

    def work():
        while True:
            try:
                task = q.get_nowait()
            except queue.Empty:
                return
            try:
                values.append(task())
            except BaseException as e:
                errors.append(e)

    helpers = [threading.Thread(target=work) for _ in range(workers - 1)]
    for h in helpers:
        h.start()
    work()
    for h in helpers:
        h.join()
    if errors:
        raise errors[0]
    return values
