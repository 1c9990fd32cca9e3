# exercise: parallel_map
# expect: answer-not-asked
import multiprocessing


def parallel_map(func, items, processes=4):
    pool = multiprocessing.Pool(processes)
    results = pool.imap(func, items)
    pool.close()
    pool.join()
    return results
