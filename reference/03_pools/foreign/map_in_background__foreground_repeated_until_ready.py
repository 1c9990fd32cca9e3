# exercise: map_in_background
# label: wrong
# mistake: the foreground is called again and again until the items are done
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items)
        value = foreground()
        while not answer.ready():
            value = foreground()
        return answer.get(), value
