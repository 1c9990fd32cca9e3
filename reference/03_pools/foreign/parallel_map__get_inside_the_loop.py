# exercise: parallel_map
# label: wrong
# mistake: get() is called in the same loop that hands the items out, so never two items are at work at once
import multiprocessing


def parallel_map(func, items, processes=4):
    results = []
    with multiprocessing.Pool(processes) as pool:
        for item in items:
            answer = pool.apply_async(func, (item,))
            results.append(answer.get())
    return results
