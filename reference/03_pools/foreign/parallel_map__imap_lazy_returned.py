# exercise: parallel_map
# label: wrong
# mistake: the lazy imap iterator is listed after the block has terminated the pool
import multiprocessing


def parallel_map(func, items, processes=4):
    with multiprocessing.Pool(processes) as pool:
        results = pool.imap(func, items)
    return list(results)
