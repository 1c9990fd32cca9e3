# exercise: results_from_processes
# label: right
# style: pickles first, so that what cannot be pickled ends the child at once

import multiprocessing
import pickle
import queue


def _child(q, task, item):
    pair = (item, task(item))
    pickle.dumps(pair)  # fails here, not in the feeder thread
    q.put(pair)


def results_from_processes(task, items):
    if not items:
        return {}
    q = multiprocessing.Queue(maxsize=len(items))
    ps = [multiprocessing.Process(target=_child, args=(q, task, i)) for i in items]
    for p in ps:
        p.start()
    out = {}
    while len(out) < len(items):
        nobody = not any(p.is_alive() for p in ps)
        try:
            k, v = q.get(timeout=0.05)
            out[k] = v
        except queue.Empty:
            if nobody:
                break
    for p in ps:
        p.join()
    return out
