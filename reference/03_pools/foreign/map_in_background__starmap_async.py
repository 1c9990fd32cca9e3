# exercise: map_in_background
# label: right
# style: starmap_async with zip
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    with multiprocessing.Pool(processes) as pool:
        handle = pool.starmap_async(func, list(zip(items)), 1)
        value = foreground()
        results = handle.get()
    return results, value
