# exercise: ask
# label: right
# style: JoinableQueue, the end seen by the sentinel

import multiprocessing
import pickle
import queue
from multiprocessing.connection import wait


def _child(q, task, args):
    try:
        q.put(pickle.dumps((True, task(*args))))
    except Exception as e:
        q.put(pickle.dumps((False, str(e))))


def ask(task, *args):
    q = multiprocessing.JoinableQueue()
    p = multiprocessing.Process(target=_child, args=(q, task, args))
    p.start()
    ready = wait([p.sentinel, q._reader])
    try:
        if q._reader in ready:
            packed = q.get()
        else:
            packed = q.get(timeout=0.5)
        good, value = pickle.loads(packed)
        q.task_done()
    except queue.Empty:
        good, value = False, ""
    p.join()
    q.close()
    if not good:
        raise ChildFailed(p.exitcode, value)
    return value
