# exercise: append_all
# label: right
# style: Java habits: a Process subclass with run(), acquire/try/finally
import multiprocessing


class AppendTask(multiprocessing.Process):
    def __init__(self, mutex, append, record):
        super().__init__()
        self.mutex = mutex
        self.append_function = append
        self.record = record

    def run(self):
        self.mutex.acquire()
        try:
            self.append_function(self.record)
        finally:
            self.mutex.release()

    def has_failed(self):
        return self.exitcode != 0


def append_all(append, records):
    mutex = multiprocessing.RLock()
    tasks = [AppendTask(mutex, append, record) for record in records]
    for task in tasks:
        task.start()
    for task in tasks:
        task.join()
    if any(task.has_failed() for task in tasks):
        raise ChildFailed("append raised in at least one process")
