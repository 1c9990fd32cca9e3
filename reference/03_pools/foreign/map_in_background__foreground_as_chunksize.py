# exercise: map_in_background
# label: wrong
# mistake: foreground() is written inside the call of map_async, so it runs before the map starts
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    with multiprocessing.Pool(processes) as pool:
        value, answer = foreground(), pool.map_async(func, items)
        return answer.get(), value
