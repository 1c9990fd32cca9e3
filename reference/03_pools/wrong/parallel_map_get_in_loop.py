# exercise: parallel_map
# expect: get-in-the-loop
from multiprocessing import Pool


def parallel_map(func, items, processes=4):
    results = []
    with Pool(processes) as pool:
        for item in items:
            answer = pool.apply_async(func, (item,))
            results.append(answer.get())  # <- here
    return results
