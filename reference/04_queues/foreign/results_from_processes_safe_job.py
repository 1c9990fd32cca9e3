# exercise: results_from_processes
# label: wrong
# mistake: a task that raises sends None, so its item is in the dict although it must be missing
import multiprocessing
import queue


def _safe_job(q, task, item):
    value = None
    try:
        value = task(item)
    except Exception:
        pass
    q.put((item, value))


def results_from_processes(task, items):
    q, out = multiprocessing.Queue(), {}
    ps = [multiprocessing.Process(target=_safe_job, args=(q, task, i)) for i in items]
    for p in ps:
        p.start()
    while len(out) < len(ps):
        alive = any([p.is_alive() for p in ps])
        try:
            k, v = q.get(timeout=0.1)
            out[k] = v
        except queue.Empty:
            if not alive:
                break
    for p in ps:
        p.join()
    return out
