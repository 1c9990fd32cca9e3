# exercise: map_in_background
# label: right
from multiprocessing import Pool


def map_in_background(func, items, foreground, processes=2):
    with Pool(processes) as pool:
        answer = pool.starmap_async(func, zip(items), chunksize=1)
        value = foreground()
        return answer.get(), value
