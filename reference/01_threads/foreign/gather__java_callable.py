# exercise: gather
# label: right
# style: Java style: Callable, FutureTask, ExecutorService

import threading


class ExecutionOutcome:
    def __init__(self):
        self.__value = None
        self.__exception = None

    def setValue(self, value):
        self.__value = value

    def setException(self, exception):
        self.__exception = exception

    def getValue(self):
        return self.__value

    def getException(self):
        return self.__exception


class FutureTask:
    def __init__(self, callable_):
        self.callable_ = callable_
        self.outcome = ExecutionOutcome()

    def run(self):
        try:
            self.outcome.setValue(self.callable_())
        except BaseException as exception:
            self.outcome.setException(exception)


class ExecutorService:
    def invokeAll(self, callables):
        futureTasks = [FutureTask(c) for c in callables]
        threads = [threading.Thread(target=f.run) for f in futureTasks]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return futureTasks


def gather(tasks):
    futureTasks = ExecutorService().invokeAll(tasks)
    for futureTask in futureTasks:
        if futureTask.outcome.getException() is not None:
            raise futureTask.outcome.getException()
    return [futureTask.outcome.getValue() for futureTask in futureTasks]
