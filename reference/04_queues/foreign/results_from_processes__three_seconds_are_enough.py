# exercise: results_from_processes
# label: wrong
# mistake: "a dict from each item to its value, when every process has ended": nothing for three seconds is taken for death; a task that is merely slow is ended and its item is missing
import multiprocessing
from queue import Empty


def _job(task, item, q):
    q.put((item, task(item)))


def results_from_processes(task, items):
    q = multiprocessing.Queue()
    workers = []
    for item in items:
        w = multiprocessing.Process(target=_job, args=(task, item, q))
        w.start()
        workers.append(w)

    d = {}
    for _ in items:
        try:
            item, value = q.get(timeout=3)
            d[item] = value
        except Empty:
            # the rest must have crashed
            break

    for w in workers:
        w.terminate()
        w.join()
    return d
