# exercise: run_workers
# style: thread_pool_of_multiprocessing
from multiprocessing.pool import ThreadPool


def attempt(task):
    try:
        return True, task()
    except Exception as error:
        return False, error


def run_workers(tasks, workers):
    pool = ThreadPool(workers)
    outcomes = list(pool.imap_unordered(attempt, tasks))
    pool.close()
    pool.join()
    for good, value in outcomes:
        if not good:
            raise value
    return [value for _, value in outcomes]
