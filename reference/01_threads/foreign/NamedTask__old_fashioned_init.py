# exercise: NamedTask
# label: right
# style: Thread.__init__(self, ...) written out, positional arguments

from threading import Thread


class NamedTask(Thread):
    def __init__(self, name, task):
        Thread.__init__(self, None, None, name)
        self.__task = task
        self.result = None

    def run(self):
        self.result = self.__task()
