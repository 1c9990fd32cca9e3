# exercise: map_in_background
# expect: map-before-the-foreground
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items)
        results = answer.get()  # <- here
        return results, foreground()
