# exercise: map_catching
# label: wrong
# mistake: a method that runs in the pool keeps exceptions in a field of its object, but the process has a pickled copy of the object, so the parent's list of errors stays empty and the entry of a failed item is None; breaks "or the exception object that it raised".
import multiprocessing


class CatchingJob:
    def __init__(self, func, items):
        self.func = func
        self.items = items
        self.errors = [None] * len(items)

    def run(self, index):
        try:
            return self.func(self.items[index])
        except Exception as error:
            self.errors[index] = error
            return None


def map_catching(func, items, processes=2):
    job = CatchingJob(func, items)
    pool = multiprocessing.Pool(processes)
    try:
        entries = pool.map(job.run, range(len(items)), chunksize=1)
    finally:
        pool.terminate()
        pool.join()
    for index in range(len(items)):
        if job.errors[index] is not None:
            entries[index] = job.errors[index]
    return entries
