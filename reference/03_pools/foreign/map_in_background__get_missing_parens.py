# exercise: map_in_background
# label: wrong
# mistake: `answer.get` without parentheses is returned
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items)
        value = foreground()
        answer.wait()
        return answer.get, value
