# exercise: parallel_map
# expect: result-of-wait
import multiprocessing


def parallel_map(func, items, processes=4):
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items)
        return answer.wait()  # <- here
