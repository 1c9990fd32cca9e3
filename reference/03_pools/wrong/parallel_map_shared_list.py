# exercise: parallel_map
# expect: worker-has-a-copy
import functools
import multiprocessing

_results = []


def _work(func, item):
    _results.append(func(item))  # <- here


def parallel_map(func, items, processes=4):
    _results.clear()
    with multiprocessing.Pool(processes) as pool:
        pool.map(functools.partial(_work, func), items)
    return _results
