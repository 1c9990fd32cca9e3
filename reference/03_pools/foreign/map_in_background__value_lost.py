# exercise: map_in_background
# label: wrong
# mistake: the foreground's value is not kept, None is returned in its place
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items)
        foreground()
        return answer.get(), None
