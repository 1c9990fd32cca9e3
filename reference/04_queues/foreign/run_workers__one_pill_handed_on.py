# exercise: run_workers
# label: right
# style: Java-minded Thread subclass; one poison pill, which each worker puts back for the next
import queue
import threading


class PoisonPill:
    pass


class Worker(threading.Thread):
    def __init__(self, task_queue, collector):
        super().__init__()
        self._task_queue = task_queue
        self._collector = collector

    def run(self):
        while True:
            task = self._task_queue.get()
            if isinstance(task, PoisonPill):
                self._task_queue.put(task)
                return
            self._collector.collect(task)


class Collector:
    def __init__(self):
        self._lock = threading.Lock()
        self._values = []
        self._failure = None

    def collect(self, task):
        try:
            value = task()
        except BaseException as failure:
            with self._lock:
                if self._failure is None:
                    self._failure = failure
        else:
            with self._lock:
                self._values.append(value)

    def get(self):
        if self._failure is not None:
            raise self._failure
        return self._values


def run_workers(tasks, workers):
    task_queue = queue.Queue()
    for task in tasks:
        task_queue.put(task)
    task_queue.put(PoisonPill())
    collector = Collector()
    team = [Worker(task_queue, collector) for _ in range(workers)]
    for worker in team:
        worker.start()
    for worker in team:
        worker.join()
    return collector.get()
