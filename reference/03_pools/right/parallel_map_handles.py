# exercise: parallel_map
# style: apply_async_each
from multiprocessing import Pool


def parallel_map(func, items, processes=4):
    with Pool(processes) as pool:
        handles = []
        for item in items:
            handles.append(pool.apply_async(func, args=[item]))
        return [handle.get() for handle in handles]
