# exercise: map_in_background
# label: wrong
# mistake: close and join stand before the foreground and wait for all the work
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    pool = multiprocessing.Pool(processes)
    answer = pool.map_async(func, items)
    pool.close()
    pool.join()
    return answer.get(), foreground()
