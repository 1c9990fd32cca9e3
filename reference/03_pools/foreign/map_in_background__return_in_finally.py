# exercise: map_in_background
# label: wrong
# mistake: `return` inside finally swallows what the foreground or func raises
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    pool = multiprocessing.Pool(processes)
    results, value = [], None
    try:
        answer = pool.map_async(func, items)
        value = foreground()
        results = answer.get()
    finally:
        pool.terminate()
        pool.join()
        return results, value
