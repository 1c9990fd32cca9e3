# exercise: run_workers
# label: right
# style: Java student: Worker extends Thread, each collects for itself, the caller adds up after the joins; get_nowait
import queue
import threading


class Worker(threading.Thread):
    def __init__(self, taskQueue):
        super().__init__()
        self.taskQueue = taskQueue
        self.values = []
        self.errors = []  # pairs (number of task, exception)

    def run(self):
        while True:
            try:
                number, task = self.taskQueue.get_nowait()
            except queue.Empty:
                return
            try:
                self.values.append(task())
            except BaseException as e:
                self.errors.append((number, e))


def run_workers(tasks, workers):
    taskQueue = queue.Queue()
    for pair in enumerate(tasks):
        taskQueue.put(pair)

    workerList = [Worker(taskQueue) for _ in range(workers)]
    for worker in workerList:
        worker.start()
    for worker in workerList:
        worker.join()

    errors = [pair for worker in workerList for pair in worker.errors]
    if errors:
        raise min(errors, key=lambda pair: pair[0])[1]
    return [value for worker in workerList for value in worker.values]
