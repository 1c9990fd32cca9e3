# exercise: parallel_map
# label: wrong
# mistake: the exception of func is replaced by a RuntimeError
import multiprocessing


def parallel_map(func, items, processes=4):
    with multiprocessing.Pool(processes) as pool:
        try:
            return pool.map(func, items)
        except Exception as e:
            raise RuntimeError("a worker failed") from e
