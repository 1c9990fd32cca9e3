# exercise: run_in_process
# label: right
import multiprocessing


class _Command(multiprocessing.Process):
    """A process that runs one command."""

    def __init__(self, task, arguments):
        super().__init__()
        self._task = task
        self._arguments = arguments

    def run(self):
        self._task(*self._arguments)

    def wait_for(self):
        self.join()
        return self.exitcode


def run_in_process(task, *args):
    command = _Command(task, args)
    command.start()
    try:
        return command.wait_for()
    finally:
        command.close()
