# exercise: append_all
# label: right
# style: an old Java hand: a Process subclass with run(), a binary semaphore, acquire / try / finally, camelCase
import multiprocessing


class ChildFailed(Exception):
    """A child process did not do its part."""


class AppendTask(multiprocessing.Process):
    def __init__(self, mutex, append, record):
        super().__init__()
        self.mutex = mutex
        self.append = append
        self.record = record

    def run(self):
        self.mutex.acquire()
        try:
            self.append(self.record)
        finally:
            self.mutex.release()

    def hasFailed(self):
        return self.exitcode != 0


def append_all(append, records):
    mutex = multiprocessing.Semaphore(1)
    taskList = []
    for record in records:
        taskList.append(AppendTask(mutex, append, record))

    for task in taskList:
        task.start()

    for task in taskList:
        task.join()

    failedTasks = [task for task in taskList if task.hasFailed()]
    if len(failedTasks) > 0:
        raise ChildFailed("number of failed tasks: " + str(len(failedTasks)))
