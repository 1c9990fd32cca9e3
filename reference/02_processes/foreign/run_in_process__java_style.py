# exercise: run_in_process
# label: right
# style: a class ProcessRunner with getters, Java style

import multiprocessing


class ProcessRunner:
    def __init__(self, task, args):
        self._process = multiprocessing.Process(target=task, args=args)
        self._exitCode = None

    def execute(self):
        self._process.start()
        self._process.join()
        self._exitCode = self._process.exitcode

    def getExitCode(self):
        return self._exitCode


def run_in_process(task, *args):
    runner = ProcessRunner(task, args)
    runner.execute()
    return runner.getExitCode()
