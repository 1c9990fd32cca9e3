# exercise: map_in_background
# expect: answer-not-asked
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    pool = multiprocessing.Pool(processes)
    answer = pool.map_async(func, items)  # <- here
    value = foreground()
    pool.close()
    pool.join()
    return answer, value
