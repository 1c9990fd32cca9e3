# exercise: parallel_map
# label: wrong
# mistake: a generator function: the caller gets a generator, not a list, and the pool lives until it is used up
import multiprocessing


def parallel_map(func, items, processes=4):
    with multiprocessing.Pool(processes) as pool:
        yield from pool.imap(func, items)
