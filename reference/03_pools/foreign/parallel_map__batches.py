# exercise: parallel_map
# label: right
# style: batches of as many items as there are processes, one after the other
import multiprocessing


def parallel_map(func, items, processes=4):
    results = []
    with multiprocessing.Pool(processes) as pool:
        for start in range(0, len(items), processes):
            results += pool.map(func, items[start:start + processes], 1)
    return results
