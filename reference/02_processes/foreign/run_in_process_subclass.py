# exercise: run_in_process
# label: right
# style: class-based, a subclass of Process that overrides run, as in Java
import multiprocessing


class _TaskProcess(multiprocessing.Process):
    def __init__(self, task, arguments):
        super().__init__()
        self.task = task
        self.arguments = arguments

    def run(self):
        self.task(*self.arguments)

    def wait(self):
        self.join()
        return self.exitcode


def run_in_process(task, *args):
    process = _TaskProcess(task, args)
    process.start()
    return process.wait()
