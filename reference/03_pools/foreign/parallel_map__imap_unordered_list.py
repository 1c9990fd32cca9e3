# exercise: parallel_map
# label: wrong
# mistake: imap_unordered gives the results in the order in which they end: "Return the results in the order of the items."
from multiprocessing import Pool


def parallel_map(func, items, processes=4):
    results = []
    with Pool(processes) as pool:
        for result in pool.imap_unordered(func, items):
            results.append(result)
    return results
