# exercise: run_workers
# label: right
# style: _thread with a lock per worker as join

import _thread
import queue


def run_workers(tasks, workers):
    q = queue.Queue()
    for t in tasks:
        q.put(t)
    out = queue.Queue()

    def body(done):
        try:
            while True:
                try:
                    task = q.get_nowait()
                except queue.Empty:
                    return
                try:
                    out.put((task(), None))
                except BaseException as e:
                    out.put((None, e))
        finally:
            done.release()

    locks = []
    for _ in range(workers):
        lock = _thread.allocate_lock()
        lock.acquire()
        locks.append(lock)
        _thread.start_new_thread(body, (lock,))
    for lock in locks:
        lock.acquire()
    pairs = [out.get() for _ in range(out.qsize())]
    for _, e in pairs:
        if e is not None:
            raise e
    return [v for v, _ in pairs]
