# exercise: run_workers
# label: right
# style: an old hand who knows only Java: a Worker class that extends Thread, a poison pill for each worker, a result object with synchronized methods

import queue
import threading

POISON_PILL = object()


class ResultCollector:
    def __init__(self):
        self._monitor = threading.RLock()
        self._values = []
        self._firstException = None

    def addValue(self, value):
        with self._monitor:
            self._values.append(value)

    def addException(self, exception):
        with self._monitor:
            if self._firstException is None:
                self._firstException = exception

    def getValuesOrThrow(self):
        with self._monitor:
            if self._firstException is not None:
                raise self._firstException
            return self._values


class Worker(threading.Thread):
    def __init__(self, taskQueue, collector):
        super().__init__()
        self._taskQueue = taskQueue
        self._collector = collector

    def run(self):
        task = self._taskQueue.get()
        while task is not POISON_PILL:
            try:
                self._collector.addValue(task())
            except BaseException as exception:
                self._collector.addException(exception)
            task = self._taskQueue.get()


def run_workers(tasks, workers):
    taskQueue = queue.Queue()
    collector = ResultCollector()

    pool = []
    for i in range(workers):
        worker = Worker(taskQueue, collector)
        pool.append(worker)
        worker.start()

    for task in tasks:
        taskQueue.put(task)
    for worker in pool:
        taskQueue.put(POISON_PILL)

    for worker in pool:
        worker.join()
    return collector.getValuesOrThrow()
