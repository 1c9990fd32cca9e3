# exercise: map_in_background
# label: wrong
# mistake: foreground() is called while the items run, and once more in the return
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items)
        foreground()
        results = answer.get()
        return results, foreground()
