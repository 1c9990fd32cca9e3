# exercise: map_in_background
# label: right
# style: starmap_async over one-tuples, foreground, get inside the with block
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answer = pool.starmap_async(func, [(item,) for item in items], chunksize=1)
        value = foreground()
        return answer.get(), value
