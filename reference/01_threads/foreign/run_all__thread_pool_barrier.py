# exercise: run_all
# label: right
# style: ThreadPool with a barrier, exceptions swallowed in the wrapper, close and join

import threading
from multiprocessing.pool import ThreadPool


def run_all(tasks):
    tasks = list(tasks)
    if not tasks:
        return None
    together = threading.Barrier(len(tasks))

    def call(task):
        together.wait()
        try:
            task()
        except BaseException:
            pass

    pool = ThreadPool(len(tasks))
    pool.map(call, tasks, chunksize=1)
    pool.close()
    pool.join()
