# exercise: parallel_map
# label: wrong
# mistake: pool.apply waits for each result, so two items never run at once: "Up to ``processes`` items run at once, each in a process."

import multiprocessing


def parallel_map(func, items, processes=4):
    results = []
    with multiprocessing.Pool(processes) as pool:
        for item in items:
            result = pool.apply(func, (item,))
            print(item, "->", result)
            results.append(result)
    return results
