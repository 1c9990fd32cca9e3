# exercise: map_in_background
# label: wrong
# mistake: answer.wait() in front of the foreground
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items)
        answer.wait()
        value = foreground()
        return answer.get(), value
