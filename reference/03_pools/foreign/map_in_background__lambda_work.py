# exercise: map_in_background
# label: wrong
# mistake: the work is wrapped in a lambda that cannot be pickled
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(lambda x: func(x), items)
        value = foreground()
        return answer.get(), value
