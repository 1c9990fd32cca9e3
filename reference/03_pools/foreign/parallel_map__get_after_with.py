# exercise: parallel_map
# label: wrong
# mistake: the results are asked for after the with block has terminated the pool, get() never returns
import multiprocessing


def parallel_map(func, items, processes=4):
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items)
    return answer.get()
