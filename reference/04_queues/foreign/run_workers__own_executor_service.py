# exercise: run_workers
# label: right
import queue
import threading


class _ExecutorService:
    """A fixed crew that takes tasks from one queue; a poison pill ends a worker."""

    _PILL = object()

    def __init__(self, size):
        self._tasks = queue.Queue()
        self._monitor = threading.Lock()
        self._values = []
        self._failures = []
        self._crew = [threading.Thread(target=self._work) for _ in range(size)]

    def execute(self, task):
        self._tasks.put(task)

    def start(self):
        for worker in self._crew:
            worker.start()

    def shutdown(self):
        for _ in self._crew:
            self._tasks.put(self._PILL)

    def await_termination(self):
        for worker in self._crew:
            worker.join()

    def _work(self):
        task = self._tasks.get()
        while task is not self._PILL:
            try:
                value = task()
            except BaseException as error:
                with self._monitor:
                    self._failures.append(error)
            else:
                with self._monitor:
                    self._values.append(value)
            task = self._tasks.get()

    def results(self):
        if self._failures:
            raise self._failures[0]
        return self._values


def run_workers(tasks, workers):
    service = _ExecutorService(workers)
    service.start()
    try:
        for task in tasks:
            service.execute(task)
    finally:
        service.shutdown()
        service.await_termination()
    return service.results()
