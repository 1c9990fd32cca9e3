# exercise: map_in_background
# label: right
# style: terse, map_async, foreground and get inside one with block
from multiprocessing import Pool


def map_in_background(func, items, foreground, processes=2):
    with Pool(processes) as pool:
        answer = pool.map_async(func, items, chunksize=1)
        value = foreground()
        return answer.get(), value
