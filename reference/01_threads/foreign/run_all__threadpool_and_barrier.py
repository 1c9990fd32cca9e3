# exercise: run_all
# label: right

import threading
import traceback
from multiprocessing.pool import ThreadPool


def run_all(tasks):
    if not tasks:
        return
    together = threading.Barrier(len(tasks))

    def job(task):
        together.wait()  # each thread of the pool is here once: it has one task
        try:
            task()
        except BaseException:
            traceback.print_exc()

    pool = ThreadPool(len(tasks))
    try:
        pool.map(job, tasks, chunksize=1)
    finally:
        pool.close()
        pool.join()
