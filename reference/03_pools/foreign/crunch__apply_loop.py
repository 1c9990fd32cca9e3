# exercise: crunch
# label: wrong
# mistake: pool.apply waits for each: serial
import multiprocessing
import os


def crunch(work, items):
    results = []
    with multiprocessing.Pool(os.cpu_count()) as pool:
        for item in items:
            results.append(pool.apply(work, args=(item,)))
    return results
