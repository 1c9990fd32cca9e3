# exercise: results_from_processes
# label: wrong
# mistake: "a dict from each item to its value": the loop ends when nobody is alive, without another look into the queue; of processes that end at the same moment only the first answer is taken
import multiprocessing
import queue


def _do(task, item, q):
    q.put((item, task(item)))


def results_from_processes(task, items):
    q = multiprocessing.Queue()
    procs = [multiprocessing.Process(target=_do, args=(task, i, q)) for i in items]
    for p in procs:
        p.start()

    results = {}
    while any(p.is_alive() for p in procs):
        try:
            item, value = q.get(timeout=0.1)
            results[item] = value
        except queue.Empty:
            pass  # look again who is alive

    for p in procs:
        p.join()
    return results
