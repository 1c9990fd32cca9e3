# exercise: parallel_map
# label: wrong
# mistake: get() directly behind apply_async in the same loop, so it is serial
import multiprocessing


def parallel_map(func, items, processes=4):
    results = []
    with multiprocessing.Pool(processes) as pool:
        for item in items:
            answer = pool.apply_async(func, (item,))
            results.append(answer.get())
    return results
