# exercise: map_in_background
# expect: result-after-the-pool
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items)
        value = foreground()
    return answer.get(timeout=3), value  # <- here
