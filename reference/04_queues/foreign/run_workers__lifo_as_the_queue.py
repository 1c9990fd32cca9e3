# exercise: run_workers
# label: right
# style: LifoQueue: any order is allowed

import queue
import threading


def run_workers(tasks, workers):
    pile = queue.LifoQueue()
    for t in tasks:
        pile.put_nowait(t)
    lock = threading.RLock()
    values = []
    first_error = None

    def work():
        nonlocal first_error
        while 1:
            try:
                t = pile.get_nowait()
            except queue.Empty:
                return
            try:
                v = t()
                with lock:
                    values.append(v)
            except BaseException as e:
                with lock:
                    if first_error is None:
                        first_error = e

    crowd = tuple(threading.Thread(target=work) for _ in range(workers))
    for t in crowd:
        t.start()
    for t in crowd:
        t.join()
    if first_error is not None:
        raise first_error
    return values
