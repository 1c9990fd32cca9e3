# exercise: gather
# expect: pool-too-small
from multiprocessing.pool import ThreadPool


def gather(tasks):
    with ThreadPool(8) as pool:
        handles = [pool.apply_async(task) for task in tasks]
        for handle in handles:
            handle.wait()
        return [handle.get() for handle in handles]
