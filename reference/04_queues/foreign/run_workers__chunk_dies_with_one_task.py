# exercise: run_workers
# label: wrong
# mistake: map hands out the tasks in chunks (chunksize = tasks per worker); when a task raises, the rest of its chunk is never run. Breaks "Every task runs once" and "A task that raises stops neither its worker nor another one".
from multiprocessing.pool import ThreadPool


def run_workers(tasks, workers):
    chunksize = max(1, len(tasks) // workers)
    pool = ThreadPool(workers)
    try:
        return pool.map(lambda task: task(), tasks, chunksize=chunksize)
    finally:
        pool.close()
        pool.join()
