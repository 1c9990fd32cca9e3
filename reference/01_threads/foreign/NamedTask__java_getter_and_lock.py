# exercise: NamedTask
# label: right
# style: a Java programmer: private fields, a "synchronized" getter and setter behind a property

import threading


class NamedTask(threading.Thread):

    def __init__(self, name, task):
        threading.Thread.__init__(self, name=name)
        self.__task = task
        self.__result = None
        self.__monitor = threading.RLock()

    def getResult(self):
        with self.__monitor:
            return self.__result

    def setResult(self, value):
        with self.__monitor:
            self.__result = value

    # so that one may write thread.result
    result = property(getResult, setResult)

    def run(self):
        # the task is called outside of the monitor: getResult() must not block meanwhile
        value = self.__task()
        self.setResult(value)
