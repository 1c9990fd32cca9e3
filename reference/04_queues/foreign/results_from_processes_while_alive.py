# exercise: results_from_processes
# label: wrong
# mistake: stops when nobody is alive without emptying the queue, so results that still wait there are lost
import multiprocessing
import queue


def _job(q, task, item):
    q.put((item, task(item)))


def results_from_processes(task, items):
    q, out = multiprocessing.Queue(), {}
    ps = [multiprocessing.Process(target=_job, args=(q, task, i)) for i in items]
    for p in ps:
        p.start()
    while any(p.is_alive() for p in ps):
        try:
            k, v = q.get(timeout=0.05)
        except queue.Empty:
            continue
        out[k] = v
    for p in ps:
        p.join()
    return out
