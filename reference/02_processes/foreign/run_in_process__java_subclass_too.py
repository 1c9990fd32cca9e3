# exercise: run_in_process
# label: right
# style: somebody who knows only Java: a subclass of Process with run() and a getter
import multiprocessing


class TaskRunner(multiprocessing.Process):
    """Runs one task in a process of its own."""

    def __init__(self, task, arguments):
        super().__init__()
        self.task = task
        self.arguments = arguments

    def run(self):
        self.task(*self.arguments)

    def getExitCode(self):
        return self.exitcode


def run_in_process(task, *args):
    runner = TaskRunner(task, args)
    runner.start()
    runner.join()
    return runner.getExitCode()
