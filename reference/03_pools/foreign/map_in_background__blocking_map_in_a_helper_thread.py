# exercise: map_in_background
# label: right
# style: odd but legal: the blocking pool.map waits in a helper thread, foreground stays in the calling thread
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import Pool


def map_in_background(func, items, foreground, processes=2):
    with Pool(processes) as pool, ThreadPoolExecutor(1) as helper:
        mapping = helper.submit(pool.map, func, items)
        value = foreground()
        return mapping.result(), value
