# exercise: results_from_processes
# label: right
# style: plain polling, who is alive is looked up before each get with a timeout
import multiprocessing
import queue


def _put_result(q, task, item):
    q.put((item, task(item)))


def results_from_processes(task, items):
    q = multiprocessing.Queue()
    procs = [multiprocessing.Process(target=_put_result, args=(q, task, i)) for i in items]
    for p in procs:
        p.start()
    found = {}
    while len(found) < len(procs):
        alive = any([p.is_alive() for p in procs])
        try:
            item, value = q.get(timeout=0.1)
        except queue.Empty:
            if not alive:
                break
        else:
            found[item] = value
    for p in procs:
        p.join()
    q.close()
    return found
