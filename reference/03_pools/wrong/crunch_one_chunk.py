# exercise: crunch
# expect: chunk-too-large
import multiprocessing


def crunch(work, items):
    with multiprocessing.Pool() as pool:
        return pool.map(work, items, max(len(items), 1))  # <- here
