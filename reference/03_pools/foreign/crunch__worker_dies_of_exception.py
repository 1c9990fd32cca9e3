# exercise: crunch
# label: wrong
# mistake: an exception of work kills the worker process and the parent waits for ever for its result

import multiprocessing as mp
import os


def _worker(work, tasks, results):
    while True:
        task = tasks.get()
        if task is None:
            break
        number, item = task
        results.put((number, work(item)))


def crunch(work, items):
    cpus = len(os.sched_getaffinity(0))
    tasks, results = mp.Queue(), mp.Queue()
    workers = [mp.Process(target=_worker, args=(work, tasks, results)) for _ in range(cpus)]
    for w in workers:
        w.start()
    for task in enumerate(items):
        tasks.put(task)
    for _ in workers:
        tasks.put(None)
    done = dict(results.get() for _ in items)
    for w in workers:
        w.join()
    return [done[number] for number in sorted(done)]
