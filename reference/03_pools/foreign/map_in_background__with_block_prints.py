# exercise: map_in_background
# label: right
# style: short, the pool in a with block, prints that tell what goes on
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    with multiprocessing.Pool(processes) as pool:
        print("starting", len(items), "items in the background")
        answer = pool.map_async(func, items)
        print("foreground begins")
        value = foreground()
        print("foreground done, waiting for the pool")
        results = answer.get()
        print("pool done")
        return results, value
