# exercise: map_in_background
# label: wrong
# mistake: the apply_async calls stand in a generator expression, which runs only when the results are asked for, after the foreground, and then one item at a time (breaks "foreground runs in the thread that called, while the processes work")
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    with multiprocessing.Pool(processes) as pool:
        # map waits for all, so start each item by itself
        answers = (pool.apply_async(func, (item,)) for item in items)
        value = foreground()
        results = [answer.get() for answer in answers]
        return results, value
