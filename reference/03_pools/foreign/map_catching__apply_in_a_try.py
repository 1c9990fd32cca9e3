# exercise: map_catching
# label: wrong
# mistake: "as many at once as you are told": apply waits for its result, so never two items are at work at once
import multiprocessing


def map_catching(func, items, processes=2):
    results = []
    with multiprocessing.Pool(processes) as pool:
        for item in items:
            try:
                results.append(pool.apply(func, (item,)))
            except Exception as error:
                results.append(error)
    return results
