# exercise: run_workers
# label: right
# style: contextlib.ExitStack calls the joins, partial, lists by reference

import contextlib
import queue
import threading
from functools import partial


def step(q, good, bad):
    try:
        task = q.get_nowait()
    except queue.Empty:
        return False
    try:
        good.append(task())
    except BaseException as e:
        bad.append(e)
    return True


def loop(one):
    while one():
        pass


def run_workers(tasks, workers):
    q, good, bad = queue.Queue(), [], []
    for task in tasks:
        q.put(task)
    with contextlib.ExitStack() as stack:
        for _ in range(workers):
            t = threading.Thread(target=loop, args=(partial(step, q, good, bad),))
            t.start()
            stack.callback(t.join)
    for e in bad:
        raise e
    return good
