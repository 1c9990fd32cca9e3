# exercise: NamedTask
# label: right
# style: code of 2010: Thread.__init__ by its own name, positional arguments, private names
import threading


class NamedTask(threading.Thread):

    result = None

    def __init__(self, name, task):
        threading.Thread.__init__(self, None, None, name)
        self.__task = task

    def run(self):
        try:
            self.result = self.__task()
        finally:
            del self.__task
