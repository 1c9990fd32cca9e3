# exercise: map_in_background
# label: wrong
# mistake: own queue workers are stopped only after foreground has returned; when it raises they wait for tasks forever; breaks "No process of the pool is alive when the call is over, however it ends."
import multiprocessing


def _serve(func, tasks, results):
    for index, item in iter(tasks.get, None):
        try:
            results.put((index, None, func(item)))
        except Exception as error:
            results.put((index, error, None))


class WorkerPool:
    def __init__(self, func, count):
        self.tasks = multiprocessing.Queue()
        self.results = multiprocessing.Queue()
        self.workers = [
            multiprocessing.Process(
                target=_serve, args=(func, self.tasks, self.results), daemon=True
            )
            for _ in range(count)
        ]
        for worker in self.workers:
            worker.start()

    def submit(self, index, item):
        self.tasks.put((index, item))

    def collect(self, count):
        values, errors = [None] * count, []
        for _ in range(count):
            index, error, value = self.results.get()
            if error is not None:
                errors.append(error)
            values[index] = value
        return values, errors

    def shutdown(self):
        for _ in self.workers:
            self.tasks.put(None)
        for worker in self.workers:
            worker.join()


def map_in_background(func, items, foreground, processes=2):
    pool = WorkerPool(func, processes)
    for index, item in enumerate(items):
        pool.submit(index, item)
    value = foreground()
    values, errors = pool.collect(len(items))
    pool.shutdown()
    if errors:
        raise errors[0]
    return values, value
