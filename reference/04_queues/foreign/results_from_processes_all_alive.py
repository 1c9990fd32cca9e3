# exercise: results_from_processes
# label: wrong
# mistake: all() instead of any(): gives up as soon as one process has ended and the queue is empty for a moment
import multiprocessing
import queue


def _job(q, task, item):
    q.put((item, task(item)))


def results_from_processes(task, items):
    q, out = multiprocessing.Queue(), {}
    ps = [multiprocessing.Process(target=_job, args=(q, task, i)) for i in items]
    for p in ps:
        p.start()
    while len(out) < len(ps):
        alive = all([p.is_alive() for p in ps])
        try:
            k, v = q.get(timeout=0.1)
        except queue.Empty:
            if not alive:
                break
        else:
            out[k] = v
    for p in ps:
        p.join()
    return out
