# exercise: map_with_deadline
# label: wrong
# mistake: "the results in the order of the items, as soon as all are there": a func that returns None in time is taken for a late one, None is returned instead of the list
import functools
import multiprocessing
import threading


def map_with_deadline(func, items, seconds, processes=2):
    if not items:
        return []
    results = [None] * len(items)
    errors = []
    ended = []
    all_there = threading.Event()

    def count(index):
        ended.append(index)
        if len(ended) == len(items):
            all_there.set()

    def keep(index, result):
        results[index] = result
        count(index)

    def fail(index, error):
        errors.append(error)
        count(index)

    with multiprocessing.Pool(processes) as pool:
        for index, item in enumerate(items):
            pool.apply_async(
                func,
                (item,),
                callback=functools.partial(keep, index),
                error_callback=functools.partial(fail, index),
            )
        all_there.wait(seconds)
    if errors:
        raise errors[0]
    if any(result is None for result in results):
        return None  # somebody is late
    return results
