# exercise: run_workers
# label: right
import queue
import threading

NO_MORE = -1


class Worker(threading.Thread):
    def __init__(self, tasks, indices, values, errors, lock):
        super().__init__()
        self.tasks = tasks
        self.indices = indices
        self.values = values
        self.errors = errors
        self.lock = lock

    def run(self):
        index = self.indices.get()
        while index != NO_MORE:
            try:
                value = self.tasks[index]()
            except BaseException as error:
                with self.lock:
                    self.errors[index] = error
            else:
                with self.lock:
                    self.values.append(value)
            index = self.indices.get()


def run_workers(tasks, workers):
    indices = queue.Queue()
    for index in range(len(tasks)):
        indices.put(index)
    for _ in range(workers):
        indices.put(NO_MORE)
    values = []
    errors = [None] * len(tasks)
    lock = threading.Lock()
    threads = []
    for _ in range(workers):
        threads.append(Worker(tasks, indices, values, errors, lock))
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for error in errors:
        if error is not None:
            raise error
    return values
