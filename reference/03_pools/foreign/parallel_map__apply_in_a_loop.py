# exercise: parallel_map
# label: wrong
# mistake: "Up to processes items are at work at once": pool.apply waits for its result, so never two items are at work
import multiprocessing


def parallel_map(func, items, processes=4):
    results = []
    with multiprocessing.Pool(processes=processes) as pool:
        for item in items:
            # the pool chooses a free process for each item
            result = pool.apply(func, args=(item,))
            results.append(result)
    # print("parallel results:", results)
    return results
