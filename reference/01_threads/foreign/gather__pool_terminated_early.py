# exercise: gather
# label: wrong
# mistake: ThreadPool in a with block, get() in order: the first exception leaves the block and terminate() does not wait
# expect: raises-too-early

from multiprocessing.pool import ThreadPool


def gather(tasks):
    if not tasks:
        return []
    with ThreadPool(len(tasks)) as pool:
        handles = [pool.apply_async(t) for t in tasks]
        return [h.get() for h in handles]
