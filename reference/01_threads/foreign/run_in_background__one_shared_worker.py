# exercise: run_in_background
# label: wrong
# mistake: one eternal worker thread for all calls: tasks queue up behind each other and join() never ends
# expect: no-end-mark

import queue
import threading

_jobs = queue.Queue()
_worker = None


def _loop():
    while True:
        task, args = _jobs.get()
        task(*args)


def run_in_background(task, *args):
    global _worker
    if _worker is None:
        _worker = threading.Thread(target=_loop, daemon=True)
        _worker.start()
    _jobs.put((task, args))
    return _worker
