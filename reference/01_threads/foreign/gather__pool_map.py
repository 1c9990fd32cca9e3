# exercise: gather
# label: wrong
# mistake: ThreadPool.map raises the exception of the task that failed first in time, and not that of the first one in the order of the tasks

from multiprocessing.pool import ThreadPool


def call(task):
    return task()


def gather(tasks):
    if len(tasks) == 0:
        return []
    pool = ThreadPool(len(tasks))
    try:
        # map keeps the order and hands exceptions on
        return pool.map(call, tasks)
    finally:
        pool.close()
        pool.join()
