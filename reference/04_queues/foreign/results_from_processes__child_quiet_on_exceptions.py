# exercise: results_from_processes
# label: right
# style: the child catches the exception of its task and just ends

import multiprocessing
import queue


def _quiet(task, item, q):
    try:
        value = task(item)
    except BaseException:
        return
    q.put((item, value))


def results_from_processes(task, items):
    q = multiprocessing.Queue()
    ps = {item: multiprocessing.Process(target=_quiet, args=(task, item, q)) for item in items}
    for p in ps.values():
        p.start()
    out = {}
    while True:
        dead = all(p.exitcode is not None for p in ps.values())
        try:
            item, value = q.get(timeout=0.05)
        except queue.Empty:
            if dead:
                break
        else:
            out[item] = value
    for p in ps.values():
        p.join()
    return out
