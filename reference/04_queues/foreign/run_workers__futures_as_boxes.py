# exercise: run_workers
# label: right
# style: own Future objects in the queue, wait(), then threads joined

import queue
import threading
from concurrent.futures import Future, wait


def run_workers(tasks, workers):
    q = queue.Queue()
    futures = []
    finished = []
    for task in tasks:
        f = Future()
        f.add_done_callback(finished.append)
        futures.append(f)
        q.put((f, task))
    for _ in range(workers):
        q.put(None)

    def work():
        while (entry := q.get()) is not None:
            f, task = entry
            try:
                f.set_result(task())
            except BaseException as e:
                f.set_exception(e)

    ts = [threading.Thread(target=work) for _ in range(workers)]
    for t in ts:
        t.start()
    wait(futures)
    for t in ts:
        t.join()
    for f in finished:
        if f.exception() is not None:
            raise f.exception()
    return [f.result() for f in futures]
