# exercise: parallel_map
# label: wrong
# mistake: takes imap_unordered and sorts the results by their value, which is not the order of the items

from multiprocessing import Pool


def parallel_map(func, items, processes=4):
    results = []
    with Pool(processes) as pool:
        # unordered is faster because nobody waits for the first one
        for result in pool.imap_unordered(func, items):
            results.append(result)
    # bring them back into order
    results.sort()
    return results
