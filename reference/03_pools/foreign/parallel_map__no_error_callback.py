# exercise: parallel_map
# label: wrong
# mistake: callbacks fill a dict but there is no error_callback: failed items are lost, and a KeyError comes out
import multiprocessing
from functools import partial


def parallel_map(func, items, processes=4):
    done = {}
    with multiprocessing.Pool(processes) as pool:
        for i, item in enumerate(items):
            pool.apply_async(func, (item,), callback=partial(done.__setitem__, i))
        pool.close()
        pool.join()
    return [done[i] for i in range(len(items))]
