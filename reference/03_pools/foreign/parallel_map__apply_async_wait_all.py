# exercise: parallel_map
# label: right
import multiprocessing


def _try_item(func, item):
    # a pool does not survive a sys.exit() in func, so everything is caught here
    try:
        return True, func(item)
    except BaseException as error:
        return False, error


def parallel_map(func, items, processes=4):
    pool = multiprocessing.Pool(processes)
    try:
        answers = []
        for item in items:
            answers.append(pool.apply_async(_try_item, (func, item)))
        pairs = [a.get() for a in answers]
    finally:
        pool.terminate()
        pool.join()
    results = []
    for good, value in pairs:
        if not good:
            raise value
        results.append(value)
    return results
