import functools
import multiprocessing
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor


def parallel_map(func, items, processes=4):
    with ProcessPoolExecutor(processes) as pool:
        return [pool.submit(func, item).result() for item in items]


def map_in_background(func, items, foreground, processes=2):
    with ProcessPoolExecutor(processes) as executor:
        futures = [executor.submit(func, item) for item in items]
        value = foreground()
    return [future.result() for future in futures], value


def map_with_deadline(func, items, seconds, processes=2):
    results = []
    with multiprocessing.Pool(processes) as pool:
        answers = [pool.apply_async(func, (item,)) for item in items]
        for answer in answers:
            try:
                results.append(answer.get(timeout=seconds))
            except multiprocessing.TimeoutError:
                pass
    return results


def _attempt(func, item):
    try:
        return func(item)
    except Exception as error:
        return error


def map_catching(func, items, processes=2):
    with multiprocessing.Pool(processes) as pool:
        return pool.map(functools.partial(_attempt, func), items)


def crunch(work, items):
    with ThreadPoolExecutor() as pool:
        return list(pool.map(work, items))
