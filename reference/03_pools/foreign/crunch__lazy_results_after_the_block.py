# exercise: crunch
# label: wrong
# mistake: imap is lazy, and its results are read after the with block has terminated the pool: the call waits for ever
import multiprocessing


def crunch(work, items):
    with multiprocessing.Pool() as pool:
        results = pool.imap(work, items)
    return list(results)
