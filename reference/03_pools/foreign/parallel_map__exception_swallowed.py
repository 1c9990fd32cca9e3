# exercise: parallel_map
# label: wrong
# mistake: the exception of func is caught, printed and an empty list returned
import multiprocessing


def parallel_map(func, items, processes=4):
    with multiprocessing.Pool(processes) as pool:
        try:
            return pool.map(func, items)
        except Exception as e:
            print("error:", e)
            return []
