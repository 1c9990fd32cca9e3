# exercise: crunch
# expect: pool-in-a-pool
import functools
import multiprocessing


def _half(work, items):
    return parallel_map(work, items, 1)


def crunch(work, items):
    middle = len(items) // 2
    halves = [items[:middle], items[middle:]]
    with multiprocessing.Pool(2) as pool:
        parts = pool.map(functools.partial(_half, work), halves)  # <- here
    return parts[0] + parts[1]
