# exercise: results_from_processes
# label: wrong
# mistake: a blocking get for each item; when a process dies without an answer the last get never returns

import multiprocessing as mp


def run_one(task, item, out):
    try:
        out.put((item, task(item)))
    finally:
        out.close()
        out.join_thread()


def results_from_processes(task, items):
    out = mp.Queue()
    procs = []
    for item in items:
        procs.append(mp.Process(target=run_one, args=(task, item, out)))
        procs[-1].start()
    # get first, join afterwards
    results = dict(out.get() for _ in procs)
    for proc in procs:
        proc.join()
    return results
