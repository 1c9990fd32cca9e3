# exercise: map_in_background
# label: wrong
# mistake: answer.get() before foreground(): the foreground starts when all is done
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items)
        results = answer.get()
        value = foreground()
        return results, value
