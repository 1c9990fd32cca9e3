# exercise: map_in_background
# label: right
# style: shortest form, map_async inside a with block

from multiprocessing import Pool


def map_in_background(func, items, foreground, processes=2):
    with Pool(processes) as pool:
        answer = pool.map_async(func, items)
        value = foreground()
        return answer.get(), value
