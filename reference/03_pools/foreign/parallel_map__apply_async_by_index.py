# exercise: parallel_map
# label: right
import multiprocessing


def parallel_map(func, items, processes=4):
    count = len(items)
    results = [None] * count
    pool = multiprocessing.Pool(processes)
    try:
        answers = [None] * count
        for i in range(count):
            answers[i] = pool.apply_async(func, (items[i],))
        for i in range(count):
            results[i] = answers[i].get()
    finally:
        pool.terminate()
        pool.join()
    return results
