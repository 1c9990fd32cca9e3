# exercise: map_in_background
# label: right
# style: plain: map_async, foreground, get, all inside the with block
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items, chunksize=1)
        value = foreground()
        results = answer.get()
    return results, value
