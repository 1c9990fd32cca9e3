# exercise: run_workers
# label: right
# style: ThreadPool.apply_async with callback and error_callback

from multiprocessing.pool import ThreadPool


def run_workers(tasks, workers):
    values, errors = [], []

    def safe(task):
        try:
            return task(), None
        except BaseException as e:
            return None, e

    def note(pair):
        value, e = pair
        if e is None:
            values.append(value)
        else:
            errors.append(e)

    pool = ThreadPool(processes=workers)
    try:
        for task in tasks:
            pool.apply_async(safe, (task,), callback=note, error_callback=errors.append)
    finally:
        pool.close()
        pool.join()
    if errors:
        raise errors[0]
    return values
