# exercise: map_in_background
# expect: map-after-the-foreground
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    with multiprocessing.Pool(processes) as pool:
        value = foreground()
        answer = pool.map_async(func, items)  # <- here
        return answer.get(), value
