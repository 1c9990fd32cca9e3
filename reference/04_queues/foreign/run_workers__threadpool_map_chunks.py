# exercise: run_workers
# label: wrong
# mistake: pool.map cuts the tasks into chunks of several: tasks wait behind a long one in its chunk while workers are idle
# expect: idle-worker

from multiprocessing.pool import ThreadPool

def run_workers(tasks, workers):
    errors = []
    values = []

    def call(task):
        try:
            values.append(task())
        except Exception as e:
            errors.append(e)

    pool = ThreadPool(workers)
    pool.map(call, tasks, chunksize=max(1, len(tasks) // workers))
    pool.close()
    pool.join()
    if errors:
        raise errors[0]
    return values
