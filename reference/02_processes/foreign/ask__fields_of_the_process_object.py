# exercise: ask
# label: wrong
# mistake: run() stores value and error in fields of the process object, and the parent reads them after join(); the fields were set in the child's memory, so `ask` returns None for every task; breaks "Run ``task(*args)`` in a child process and return its value".
import multiprocessing
import sys


class AskingProcess(multiprocessing.Process):
    def __init__(self, task, arguments):
        super().__init__()
        self.task = task
        self.arguments = arguments
        self.value = None
        self.message = ""

    def run(self):
        try:
            self.value = self.task(*self.arguments)
        except Exception as error:
            self.message = str(error)
            sys.exit(1)


def ask(task, *args):
    child = AskingProcess(task, args)
    child.start()
    child.join()
    if child.exitcode != 0:
        raise ChildFailed(child.exitcode, child.message)
    return child.value
