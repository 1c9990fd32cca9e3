# exercise: results_from_processes
# label: wrong
# mistake: joins before it gets, so it hangs when a value is large
import multiprocessing
import queue


def _job(q, task, item):
    q.put((item, task(item)))


def results_from_processes(task, items):
    q = multiprocessing.Queue()
    ps = [multiprocessing.Process(target=_job, args=(q, task, i)) for i in items]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    out = {}
    while len(out) < len(ps):
        try:
            k, v = q.get(timeout=0.2)
        except queue.Empty:
            break
        out[k] = v
    return out
