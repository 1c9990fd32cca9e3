# exercise: crunch
# label: right
# style: a process for each CPU takes every n-th item, sends one list over its pipe
import multiprocessing
import os


def _stripe(work, part, conn):
    try:
        conn.send([work(item) for item in part])
    except Exception as e:
        conn.send(e)
    conn.close()


def crunch(work, items):
    items = list(items)
    cpus = min(len(os.sched_getaffinity(0)), len(items))
    stripes = []
    for k in range(cpus):
        here, there = multiprocessing.Pipe(duplex=False)
        p = multiprocessing.Process(target=_stripe, args=(work, items[k::cpus], there))
        p.start()
        there.close()
        stripes.append((p, here))
    results = [None] * len(items)
    error = None
    for k, (p, here) in enumerate(stripes):
        answer = here.recv()
        p.join()
        if isinstance(answer, list):
            results[k::cpus] = answer
        else:
            error = answer
    if error is not None:
        raise error
    return results
