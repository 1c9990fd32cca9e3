# exercise: parallel_map
# label: wrong
# mistake: the end marks for the worker processes are put after the results have been looked at, not in a `finally`; when `func` raises, the exception skips them and the workers wait in get() forever; breaks "No process of the pool is alive when the call is over, however it ends".
import multiprocessing


class PoolWorker(multiprocessing.Process):
    def __init__(self, func, tasks, results):
        super().__init__()
        self.func = func
        self.tasks = tasks
        self.results = results

    def run(self):
        while True:
            task = self.tasks.get()
            if task is None:
                return
            index, item = task
            try:
                answer = (index, True, self.func(item))
            except Exception as error:
                answer = (index, False, error)
            self.results.put(answer)


def parallel_map(func, items, processes=4):
    tasks = multiprocessing.Queue()
    results = multiprocessing.Queue()
    workers = [PoolWorker(func, tasks, results) for _ in range(processes)]
    for worker in workers:
        worker.start()
    for index in range(len(items)):
        tasks.put((index, items[index]))
    values = [None] * len(items)
    errors = [None] * len(items)
    for _ in range(len(items)):
        index, good, value = results.get()
        if good:
            values[index] = value
        else:
            errors[index] = value
    for index in range(len(items)):
        if errors[index] is not None:
            raise errors[index]
    for _ in workers:
        tasks.put(None)
    for worker in workers:
        worker.join()
    return values
