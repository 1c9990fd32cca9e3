# exercise: run_in_process
# label: right
# style: Java manner, a subclass of Process that overrides run

import multiprocessing


class TaskProcess(multiprocessing.Process):
    def __init__(self, theTask, theArgs):
        super().__init__()
        self.theTask = theTask
        self.theArgs = theArgs

    def run(self):
        self.theTask(*self.theArgs)

    def waitForExitCode(self):
        self.join()
        return self.exitcode


def run_in_process(task, *args):
    p = TaskProcess(task, args)
    p.start()
    return p.waitForExitCode()
