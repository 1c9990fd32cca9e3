# exercise: map_in_background
# label: wrong
# mistake: the foreground stands outside of the with block, whose end has already terminated the work
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items)
    value = foreground()
    return answer.get(timeout=5), value
