# exercise: parallel_map
# label: right
# style: an old hand from Java, a Worker class that extends Process, a task queue and a result queue
import multiprocessing


class Worker(multiprocessing.Process):
    """Takes tasks until it receives null."""

    def __init__(self, func, taskQueue, resultQueue):
        super().__init__(daemon=True)
        self.func = func
        self.taskQueue = taskQueue
        self.resultQueue = resultQueue

    def run(self):
        while True:
            task = self.taskQueue.get()
            if task is None:
                return
            index, item = task
            try:
                answer = (index, True, self.func(item))
            except Exception as e:
                answer = (index, False, e)
            try:
                self.resultQueue.put(answer)
            except Exception as e:  # the answer cannot be serialized
                self.resultQueue.put((index, False, TypeError(repr(e))))


class ExecutorService:
    def __init__(self, numberOfWorkers):
        self.numberOfWorkers = numberOfWorkers
        # Queue has a feeder thread: put() of a task never blocks us.
        self.taskQueue = multiprocessing.Queue()
        # SimpleQueue has none: what cannot be serialized raises in put().
        self.resultQueue = multiprocessing.SimpleQueue()
        self.started = []

    def invokeAll(self, func, items):
        for _ in range(self.numberOfWorkers):
            worker = Worker(func, self.taskQueue, self.resultQueue)
            worker.start()
            self.started.append(worker)
        for index, item in enumerate(items):
            self.taskQueue.put((index, item))
        for _ in self.started:
            self.taskQueue.put(None)
        answers = [None] * len(items)
        for _ in range(len(items)):
            index, success, value = self.resultQueue.get()
            answers[index] = (success, value)
        for worker in self.started:
            worker.join()
        return answers

    def shutdownNow(self):
        for worker in self.started:
            if worker.is_alive():
                worker.terminate()
            worker.join()
        self.taskQueue.cancel_join_thread()
        self.taskQueue.close()
        self.resultQueue.close()


def parallel_map(func, items, processes=4):
    service = ExecutorService(min(processes, len(items)))
    try:
        answers = service.invokeAll(func, items)
    finally:
        service.shutdownNow()
    results = []
    for success, value in answers:
        if not success:
            raise value
        results.append(value)
    return results
