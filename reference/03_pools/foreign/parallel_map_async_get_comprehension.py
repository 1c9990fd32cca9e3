# exercise: parallel_map
# label: wrong
# mistake: get() directly after each apply_async, so the items run one after the other
import multiprocessing


def parallel_map(func, items, processes=4):
    with multiprocessing.Pool(processes) as pool:
        return [pool.apply_async(func, args=(item,)).get() for item in items]
