# exercise: map_with_deadline
# label: wrong
# mistake: a result None of func is taken for a late item
import multiprocessing
import time


def map_with_deadline(func, items, seconds, processes=2):
    results = [None] * len(items)

    def keeper(i):
        def keep(value):
            results[i] = value
        return keep

    with multiprocessing.Pool(processes) as pool:
        answers = [pool.apply_async(func, (item,), callback=keeper(i)) for i, item in enumerate(items)]
        end = time.monotonic() + seconds
        for a in answers:
            a.wait(max(0, end - time.monotonic()))
        for a in answers:
            if a.ready():
                a.get()
        if None in results:
            return None
        return results
