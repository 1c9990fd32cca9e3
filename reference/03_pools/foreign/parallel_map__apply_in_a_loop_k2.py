# exercise: parallel_map
# label: wrong
# mistake: pool.apply waits for each result before the next item starts, so never two at once; breaks "Up to ``processes`` items run at once, each in a process."
import multiprocessing


def parallel_map(func, items, processes=4):
    results = []
    with multiprocessing.Pool(processes) as pool:
        for item in items:
            results.append(pool.apply(func, (item,)))
    return results
