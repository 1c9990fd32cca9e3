# exercise: map_with_deadline
# label: wrong
# mistake: ends the pool with close() and join(), which wait for the late items before None is returned

import multiprocessing


def map_with_deadline(func, items, seconds, processes=2):
    pool = multiprocessing.Pool(processes)
    answer = pool.map_async(func, items)
    try:
        answer.wait(seconds)
        if answer.ready():
            return answer.get()
        return None
    finally:
        pool.close()
        pool.join()
