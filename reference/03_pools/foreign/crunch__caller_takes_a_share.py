# exercise: crunch
# label: wrong
# mistake: the pool has one process less, and the caller computes the rest itself in its own process
import multiprocessing
import os


def crunch(work, items):
    n = len(os.sched_getaffinity(0))
    out = [None] * len(items)
    with multiprocessing.Pool(max(1, n - 1)) as pool:
        answers = {i: pool.apply_async(work, (items[i],)) for i in range(len(items)) if i % n}
        for i in range(0, len(items), n):
            out[i] = work(items[i])
        for i, answer in answers.items():
            out[i] = answer.get()
    return out
