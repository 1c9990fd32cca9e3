# exercise: collect_lines
# label: wrong
# mistake: one os.read of 64 kB for each pipe: everything after it is cut off

import multiprocessing
import os
import pickle


def _run(task, number, r, w):
    os.close(r)
    mine = []
    try:
        task(number, mine.append)
    finally:
        os.write(w, pickle.dumps(mine))


def collect_lines(task, workers):
    ctx = multiprocessing.get_context("fork")
    lines = []
    jobs = []
    for n in range(workers):
        r, w = os.pipe()
        p = ctx.Process(target=_run, args=(task, n, r, w))
        p.start()
        os.close(w)
        jobs.append((p, r))
    for p, r in jobs:
        data = os.read(r, 65536)
        lines.extend(pickle.loads(data))
        os.close(r)
        p.join()
    return lines
