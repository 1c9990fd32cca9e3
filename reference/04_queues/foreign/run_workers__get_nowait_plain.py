# exercise: run_workers
# label: right
# style: plain beginner's code, get_nowait and two lists guarded by a lock

import queue
import threading


def run_workers(tasks, workers):
    q = queue.Queue()
    for task in tasks:
        q.put(task)

    values = []
    errors = []
    lock = threading.Lock()

    def worker():
        while True:
            try:
                task = q.get_nowait()
            except queue.Empty:
                return
            try:
                value = task()
            except BaseException as e:
                with lock:
                    errors.append(e)
            else:
                with lock:
                    values.append(value)

    threads = []
    for i in range(workers):
        t = threading.Thread(target=worker)
        threads.append(t)
    for t in threads:
        t.start()
    for t in threads:
        t.join()

    if errors:
        raise errors[0]
    return values
