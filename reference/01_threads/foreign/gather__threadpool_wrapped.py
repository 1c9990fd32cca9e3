# exercise: gather
# label: right
# style: ThreadPool.map over a wrapper that returns (ok, value)

from multiprocessing.pool import ThreadPool


def _try(task):
    try:
        return True, task()
    except BaseException as e:
        return False, e


def gather(tasks):
    if not tasks:
        return []
    pool = ThreadPool(len(tasks))
    try:
        pairs = pool.map(_try, tasks, chunksize=1)
    finally:
        pool.close()
        pool.join()
    for ok, x in pairs:
        if not ok:
            raise x
    return [x for _, x in pairs]
