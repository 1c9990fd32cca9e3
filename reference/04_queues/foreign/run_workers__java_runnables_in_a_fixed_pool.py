# exercise: run_workers
# label: right
# style: Java: a fixed thread pool executes one Runnable per worker, each drains the BlockingQueue of FutureTasks; the first failure in the list is raised
import queue
from concurrent.futures import ThreadPoolExecutor


class FutureTask:
    def __init__(self, function):
        self._function = function
        self._value = None
        self._exception = None

    def run(self):
        try:
            self._value = self._function()
        except BaseException as exception:
            self._exception = exception

    def get(self):
        if self._exception is not None:
            raise self._exception
        return self._value


class Worker:
    def __init__(self, blocking_queue):
        self._blocking_queue = blocking_queue

    def poll(self):
        try:
            return self._blocking_queue.get_nowait()
        except queue.Empty:
            return None

    def run(self):
        while (future_task := self.poll()) is not None:
            future_task.run()


def run_workers(tasks, workers):
    future_tasks = [FutureTask(task) for task in tasks]
    blocking_queue = queue.SimpleQueue()
    for future_task in future_tasks:
        blocking_queue.put(future_task)
    with ThreadPoolExecutor(max_workers=workers) as pool:
        running = [pool.submit(Worker(blocking_queue).run) for _ in range(workers)]
    for future in running:
        future.result()
    return [future_task.get() for future_task in future_tasks]
