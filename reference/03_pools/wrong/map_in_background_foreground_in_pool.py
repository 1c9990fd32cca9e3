# exercise: map_in_background
# expect: foreground-in-a-thread
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    with multiprocessing.Pool(processes + 1) as pool:
        answer = pool.map_async(func, items)
        front = pool.apply_async(foreground)
        return answer.get(), front.get()
