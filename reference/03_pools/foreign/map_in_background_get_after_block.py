# exercise: map_in_background
# label: wrong
# mistake: get() after the with block, which has already terminated the pool
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items, chunksize=1)
        value = foreground()
    return answer.get(), value
