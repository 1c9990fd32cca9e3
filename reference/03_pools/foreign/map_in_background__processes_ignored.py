# exercise: map_in_background
# label: wrong
# mistake: Pool(2) fixed, the argument is not used
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    with multiprocessing.Pool(2) as pool:
        answer = pool.map_async(func, items)
        value = foreground()
        return answer.get(), value
