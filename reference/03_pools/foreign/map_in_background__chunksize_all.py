# exercise: map_in_background
# label: wrong
# mistake: chunksize=len(items): one process gets them all
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items, max(len(items), 1))
        value = foreground()
        return answer.get(), value
