# exercise: append_all
# label: right
# style: somebody who knows only Java: a subclass of Process with run(), camelCase, getters
import multiprocessing


class ChildFailed(Exception):
    """A child process did not do its part."""


class AppendTask(multiprocessing.Process):
    def __init__(self, sharedLock, appendFunction, recordToAppend):
        super().__init__()
        self.sharedLock = sharedLock
        self.appendFunction = appendFunction
        self.recordToAppend = recordToAppend

    def run(self):
        # synchronized (sharedLock) { ... }
        with self.sharedLock:
            self.appendFunction(self.recordToAppend)

    def hasFailed(self):
        return self.exitcode != 0

    def getRecord(self):
        return self.recordToAppend


class AppendService:
    def __init__(self, append):
        self.append = append
        self.lock = multiprocessing.RLock()
        self.tasks = []

    def submit(self, record):
        task = AppendTask(self.lock, self.append, record)
        self.tasks.append(task)

    def startAll(self):
        for task in self.tasks:
            task.start()

    def awaitTermination(self):
        for task in self.tasks:
            task.join()

    def getFailedRecords(self):
        failedRecords = []
        for task in self.tasks:
            if task.hasFailed():
                failedRecords.append(task.getRecord())
        return failedRecords


def append_all(append, records):
    service = AppendService(append)
    for record in records:
        service.submit(record)
    service.startAll()
    service.awaitTermination()
    failedRecords = service.getFailedRecords()
    if len(failedRecords) > 0:
        raise ChildFailed("append failed for %d record(s)" % len(failedRecords))
