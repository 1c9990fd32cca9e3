# exercise: parallel_map
# label: wrong
# mistake: the place of a result is looked up with items.index(item), which finds the first of equal items, so the place of every later equal item stays None: parallel_map(len, ["a", "a"]) gives [1, None]; breaks "return all the results", "in the order of the items", for "equal ones"

from multiprocessing import Pool


def parallel_map(func, items, processes=4):
    res = [None] * len(items)
    with Pool(processes=processes) as pool:
        lst = []
        for item in items:
            r = pool.apply_async(func, (item,))
            lst.append((item, r))
        for item, r in lst:
            i = items.index(item)
            res[i] = r.get()
    return res
