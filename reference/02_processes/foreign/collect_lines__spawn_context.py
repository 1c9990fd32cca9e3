# exercise: collect_lines
# label: right
# style: explicit spawn, Queue and end marks

import multiprocessing

ctx = multiprocessing.get_context("spawn")


def _worker(task, number, q):
    try:
        task(number, q.put)
    finally:
        q.put(False)


def collect_lines(task, workers):
    q = ctx.Queue()
    team = [ctx.Process(target=_worker, args=(task, k, q)) for k in range(workers)]
    for p in team:
        p.start()
    out = []
    left = len(team)
    while left > 0:
        x = q.get()
        if x is False:
            left -= 1
            continue
        out.append(x)
    for p in team:
        p.join()
    return out
