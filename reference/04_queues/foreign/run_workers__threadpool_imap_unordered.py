# exercise: run_workers
# label: right
# style: multiprocessing.pool.ThreadPool, imap_unordered with a guard

from multiprocessing.pool import ThreadPool


def guarded(task):
    try:
        return True, task()
    except BaseException as e:
        return False, e


def run_workers(tasks, workers):
    pool = ThreadPool(workers)
    outcome = list(pool.imap_unordered(guarded, tasks))
    pool.close()
    pool.join()
    for ok, e in outcome:
        if not ok:
            raise e
    return [value for ok, value in outcome]
