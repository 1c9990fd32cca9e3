# exercise: gather
# label: right
# style: ThreadPool.apply_async handles, wrapper with a marker class

from multiprocessing.pool import ThreadPool


class _Failed:
    def __init__(self, why):
        self.why = why


def _safe(task):
    try:
        return task()
    except BaseException as why:
        return _Failed(why)


def gather(tasks):
    pool = ThreadPool(len(tasks) + 1)
    handles = [pool.apply_async(_safe, (task,)) for task in tasks]
    pool.close()
    pool.join()
    answers = [h.get() for h in handles]
    for answer in answers:
        if isinstance(answer, _Failed):
            raise answer.why
    return answers
