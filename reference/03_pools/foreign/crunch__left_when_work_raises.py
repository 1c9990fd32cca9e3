# exercise: crunch
# label: wrong
# mistake: close and join are skipped when map raises
import multiprocessing

_started = []


def crunch(work, items):
    pool = multiprocessing.Pool()
    _started.append(pool)
    results = pool.map(work, items, 1)
    pool.close()
    pool.join()
    return results
