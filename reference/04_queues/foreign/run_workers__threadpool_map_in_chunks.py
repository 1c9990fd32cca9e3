# exercise: run_workers
# label: wrong
# mistake: "while there are tasks enough, all workers are at work": map hands out chunks (from 4 * workers + 1 tasks on), so one waits behind a long task while another worker is idle
from multiprocessing.pool import ThreadPool


def _attempt(task):
    try:
        return True, task()
    except BaseException as error:
        return False, error


def run_workers(tasks, workers):
    pool = ThreadPool(workers)
    outcomes = pool.map(_attempt, tasks)
    pool.close()
    pool.join()
    for good, error in outcomes:
        if not good:
            raise error
    return [value for _, value in outcomes]
