# exercise: gather
# label: wrong
# mistake: ThreadPool with eight threads
# expect: pool-too-small

from multiprocessing.pool import ThreadPool


def _try(task):
    try:
        return True, task()
    except BaseException as e:
        return False, e


def gather(tasks):
    pool = ThreadPool(8)
    pairs = pool.map(_try, tasks, chunksize=1)
    pool.close()
    pool.join()
    for ok, x in pairs:
        if not ok:
            raise x
    return [x for ok, x in pairs]
