# exercise: gather
# style: multiprocessing_thread_pool
from multiprocessing.pool import ThreadPool


def gather(tasks):
    if not tasks:
        return []
    pool = ThreadPool(processes=len(tasks))
    handles = [pool.apply_async(task) for task in tasks]
    pool.close()
    pool.join()
    return [handle.get() for handle in handles]
