# exercise: gather
# label: right
import threading
from multiprocessing.pool import ThreadPool
from operator import itemgetter


def gather(tasks):
    jobs = list(enumerate(tasks))
    if not jobs:
        return []
    together = threading.Barrier(len(jobs))  # so each thread gets exactly one task

    def attempt(job):
        index, task = job
        together.wait()
        try:
            return index, task(), None
        except BaseException as error:
            return index, None, error

    pool = ThreadPool(len(jobs))
    try:
        rows = list(pool.imap_unordered(attempt, jobs))
    finally:
        pool.close()
        pool.join()
    rows.sort(key=itemgetter(0))
    for _, _, error in rows:
        if error is not None:
            raise error
    return [value for _, value, _ in rows]
