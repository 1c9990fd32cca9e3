# exercise: gather
# label: wrong
# mistake: ThreadPool.map waits for all tasks, but keeps the exception that came first in time, so if task 3 raises before task 1 does, the exception of task 3 is raised; it breaks "raises the exception of the first one in the order of tasks that raised".

from multiprocessing.pool import ThreadPool


def _call(task):
    return task()


def gather(tasks):
    if not tasks:
        return []
    pool = ThreadPool(len(tasks))
    try:
        return pool.map(_call, tasks, chunksize=1)
    finally:
        pool.close()
        pool.join()
