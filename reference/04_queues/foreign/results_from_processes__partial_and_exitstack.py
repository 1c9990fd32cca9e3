# exercise: results_from_processes
# label: right
# style: functools.partial as target, ExitStack for the joins

import contextlib
import multiprocessing
import queue
from functools import partial


def _put_pair(q, task, item):
    q.put((item, task(item)))


def results_from_processes(task, items):
    q = multiprocessing.Queue()
    with contextlib.ExitStack() as stack:
        ps = []
        for item in items:
            p = multiprocessing.Process(target=partial(_put_pair, q, task, item))
            p.start()
            stack.callback(p.join)
            ps.append(p)
        pairs = []
        while True:
            busy = sum(p.is_alive() for p in ps)
            try:
                pairs.append(q.get(timeout=0.05))
            except queue.Empty:
                if busy == 0:
                    break
        return dict(pairs)
