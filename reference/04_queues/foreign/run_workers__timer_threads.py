# exercise: run_workers
# label: right
# style: threading.Timer(0, ...) as worker threads

import queue
from threading import Timer


def run_workers(tasks, workers):
    q = queue.Queue()
    for t in tasks:
        q.put(t)
    good, bad = [], []

    def work():
        try:
            while True:
                task = q.get_nowait()
                try:
                    good.append(task())
                except BaseException as e:
                    bad.append(e)
        except queue.Empty:
            pass

    timers = [Timer(0, work) for _ in range(workers)]
    for t in timers:
        t.start()
    for t in timers:
        t.join()
    if bad:
        raise bad[0]
    return good
