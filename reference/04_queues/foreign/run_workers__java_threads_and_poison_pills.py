# exercise: run_workers
# label: right
# style: Java style: a Thread subclass, a poison pill for each worker, a result object with a lock
import threading
from queue import Queue

POISON_PILL = object()


class ResultCollector:
    def __init__(self):
        self._lock = threading.Lock()
        self._values = []
        self._firstThrowable = None

    def addValue(self, value):
        with self._lock:
            self._values.append(value)

    def addThrowable(self, throwable):
        with self._lock:
            if self._firstThrowable is None:
                self._firstThrowable = throwable

    def getOrThrow(self):
        with self._lock:
            if self._firstThrowable is not None:
                raise self._firstThrowable
            return self._values


class WorkerThread(threading.Thread):
    def __init__(self, number, taskQueue, collector):
        super().__init__(name="worker-" + str(number))
        self._taskQueue = taskQueue
        self._collector = collector

    def run(self):
        task = self._taskQueue.get()
        while task is not POISON_PILL:
            self._execute(task)
            task = self._taskQueue.get()

    def _execute(self, task):
        try:
            value = task()
        except BaseException as throwable:
            self._collector.addThrowable(throwable)
        else:
            self._collector.addValue(value)


def run_workers(tasks, workers):
    taskQueue = Queue()
    collector = ResultCollector()
    threads = [WorkerThread(i, taskQueue, collector) for i in range(workers)]
    for thread in threads:
        thread.start()
    for task in tasks:
        taskQueue.put(task)
    for _ in threads:
        taskQueue.put(POISON_PILL)
    for thread in threads:
        thread.join()
    return collector.getOrThrow()
