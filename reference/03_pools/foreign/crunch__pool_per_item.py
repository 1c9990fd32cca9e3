# exercise: crunch
# label: wrong
# mistake: a new pool in the loop for every item, used for this one only
import multiprocessing


def crunch(work, items):
    results = []
    for item in items:
        with multiprocessing.Pool() as pool:
            results.extend(pool.map(work, [item]))
    return results
