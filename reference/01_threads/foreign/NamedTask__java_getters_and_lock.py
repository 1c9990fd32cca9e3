# exercise: NamedTask
# label: right
# style: an old Java hand: private fields, getter and setter that are synchronized, camelCase, a property on top
import threading


class NamedTask(threading.Thread):

    def __init__(self, name, task):
        threading.Thread.__init__(self, name=name)
        self.__monitor = threading.Lock()
        self.__task = task
        self.__result = None

    def getResult(self):
        with self.__monitor:
            return self.__result

    def setResult(self, newResult):
        with self.__monitor:
            self.__result = newResult

    # Python people want to read it like a field
    result = property(getResult, setResult)

    # @Override
    def run(self):
        computedValue = self.__task()  # not synchronized: may take long
        self.setResult(computedValue)
