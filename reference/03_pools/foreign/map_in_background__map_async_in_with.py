# exercise: map_in_background
# label: right
# style: map_async, foreground, get inside the block
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items)
        value = foreground()
        return answer.get(), value
