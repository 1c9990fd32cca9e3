# exercise: map_in_background
# expect: limit-not-asked-for
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items)
        value = foreground()
        return answer.get(timeout=0.2), value  # <- here
