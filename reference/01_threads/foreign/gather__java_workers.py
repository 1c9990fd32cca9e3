# exercise: gather
# label: right
# style: somebody who knows Java: a Worker class with getters, explicit loops with an index

import threading


class Worker(threading.Thread):
    def __init__(self, task):
        super().__init__()
        self.__task = task
        self.__value = None
        self.__exception = None

    def run(self):
        try:
            self.__value = self.__task()
        except BaseException as exception:
            self.__exception = exception

    def getValue(self):
        return self.__value

    def hasFailed(self):
        return self.__exception is not None

    def getException(self):
        return self.__exception


def gather(tasks):
    workers = []
    for i in range(len(tasks)):
        workers.append(Worker(tasks[i]))
    for i in range(len(workers)):
        workers[i].start()
    for i in range(len(workers)):
        workers[i].join()
    # here nobody is running any more
    values = []
    for i in range(len(workers)):
        if workers[i].hasFailed():
            raise workers[i].getException()
        values.append(workers[i].getValue())
    return values
