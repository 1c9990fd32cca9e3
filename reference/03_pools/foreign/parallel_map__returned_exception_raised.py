# exercise: parallel_map
# label: wrong
# mistake: exceptions are carried as return values and every exception object among the results is raised, also one that func merely returned
import multiprocessing
from functools import partial


def _safe(func, item):
    try:
        return func(item)
    except Exception as e:
        return e


def parallel_map(func, items, processes=4):
    with multiprocessing.Pool(processes) as pool:
        results = pool.map(partial(_safe, func), items)
    for r in results:
        if isinstance(r, Exception):
            raise r
    return results
