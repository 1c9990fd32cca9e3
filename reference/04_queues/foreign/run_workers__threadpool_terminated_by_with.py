# exercise: run_workers
# label: wrong
# mistake: map_async and leaving the with block terminates the pool while tasks still run or wait; get is asked afterwards
# expect: result-after-the-pool

from multiprocessing.pool import ThreadPool

def call(task):
    try:
        return task(), None
    except Exception as e:
        return None, e

def run_workers(tasks, workers):
    with ThreadPool(workers) as pool:
        r = pool.map_async(call, tasks, chunksize=1)
    pairs = r.get()
    for v, e in pairs:
        if e:
            raise e
    return [v for v, e in pairs]
