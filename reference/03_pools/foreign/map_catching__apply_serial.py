# exercise: map_catching
# label: wrong
# mistake: pool.apply in a try: one item at a time
import multiprocessing


def map_catching(func, items, processes=2):
    results = []
    with multiprocessing.Pool(processes) as pool:
        for item in items:
            try:
                results.append(pool.apply(func, (item,)))
            except Exception as e:
                results.append(e)
    return results
