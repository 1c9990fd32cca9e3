# exercise: gather
# label: wrong
# mistake: ThreadPool(len(tasks)).map with a chunksize of len(tasks): one thread does everything

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
    pairs = pool.map(_try, tasks, chunksize=len(tasks))
    pool.close()
    pool.join()
    for ok, x in pairs:
        if not ok:
            raise x
    return [x for ok, x in pairs]
