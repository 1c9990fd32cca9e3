# exercise: map_in_background
# label: wrong
# mistake: get(timeout=1): items that take longer than the foreground end in a TimeoutError
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items)
        value = foreground()
        return answer.get(timeout=1), value
