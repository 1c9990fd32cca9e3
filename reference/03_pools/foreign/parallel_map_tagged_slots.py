# exercise: parallel_map
# label: right
# style: Go-like, tagged jobs arrive in any order and are put into their slots
import functools
import multiprocessing


def _tagged_call(func, job):
    index, item = job
    try:
        return index, func(item), None
    except Exception as error:
        return index, None, error


def parallel_map(func, items, processes=4):
    slots = [None] * len(items)
    errors = [None] * len(items)
    pool = multiprocessing.Pool(processes)
    try:
        worker = functools.partial(_tagged_call, func)
        for index, value, error in pool.imap_unordered(worker, enumerate(items)):
            slots[index] = value
            errors[index] = error
        pool.close()
    finally:
        pool.terminate()
        pool.join()
    for error in errors:
        if error is not None:
            raise error
    return slots
