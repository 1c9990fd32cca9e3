# exercise: run_in_background
# label: right
# style: the work is handed over through a SimpleQueue

import queue
import threading


def _worker(q):
    task, args = q.get()
    task(*args)


def run_in_background(task, *args):
    q = queue.SimpleQueue()
    t = threading.Thread(target=_worker, args=(q,))
    t.start()
    q.put((task, args))
    return t
