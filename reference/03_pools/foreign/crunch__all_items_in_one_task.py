# exercise: crunch
# label: wrong
# mistake: one apply_async with a function that does all items
import multiprocessing


def _all(work, items):
    return [work(item) for item in items]


def crunch(work, items):
    with multiprocessing.Pool() as pool:
        return pool.apply_async(_all, (work, items)).get()
