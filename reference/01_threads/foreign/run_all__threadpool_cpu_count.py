# exercise: run_all
# label: wrong
# mistake: ThreadPool() has as many threads as there are cores
# expect: pool-too-small

from multiprocessing.pool import ThreadPool


def _call(task):
    try:
        task()
    except BaseException:
        pass


def run_all(tasks):
    pool = ThreadPool()
    pool.map(_call, tasks, chunksize=1)
    pool.close()
    pool.join()
