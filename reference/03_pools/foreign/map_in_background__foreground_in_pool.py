# exercise: map_in_background
# label: wrong
# mistake: the foreground is sent to a process of the pool
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items)
        front = pool.apply_async(foreground)
        return answer.get(), front.get()
