# exercise: parallel_map
# label: wrong
# mistake: "the results, in the order of the items": imap_unordered gives them in the order in which they end
from multiprocessing import Pool


def parallel_map(func, items, processes=4):
    with Pool(processes) as pool:
        return list(pool.imap_unordered(func, items))
