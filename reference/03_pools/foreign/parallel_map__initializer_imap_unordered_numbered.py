# exercise: parallel_map
# label: right
# style: func goes to each worker once with an initializer; imap_unordered over numbered items; errors travel as values
import multiprocessing

_job = None


def _take_job(func):
    global _job
    _job = func


def _do(numbered):
    number, item = numbered
    try:
        return number, _job(item), None
    except BaseException as error:
        return number, None, error


def parallel_map(func, items, processes=4):
    results = [None] * len(items)
    with multiprocessing.Pool(
        processes, initializer=_take_job, initargs=(func,)
    ) as pool:
        for number, value, error in pool.imap_unordered(_do, enumerate(items)):
            if error is not None:
                raise error
            results[number] = value
    return results
