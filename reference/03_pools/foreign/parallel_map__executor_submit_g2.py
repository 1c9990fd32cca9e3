# exercise: parallel_map
# label: right

from concurrent.futures import ProcessPoolExecutor


def parallel_map(func, items, processes=4):
    with ProcessPoolExecutor(max_workers=processes) as executor:
        lst = []
        for item in items:
            lst.append(executor.submit(func, item))
        res = []
        for f in lst:
            res.append(f.result())
        return res
