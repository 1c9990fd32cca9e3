# exercise: NamedTask
# label: right
import threading


class NamedTask(threading.Thread):
    """A thread with a name, and a result behind a monitor."""

    def __init__(self, name, task):
        super().__init__(name=name)
        self.__supplier = task
        self.__monitor = threading.Condition()
        self.__outcome = None

    @property
    def result(self):
        with self.__monitor:
            return self.__outcome

    def run(self):
        value = self.__supplier()
        with self.__monitor:
            self.__outcome = value
