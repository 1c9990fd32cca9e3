# exercise: run_in_process
# label: right
# style: an old hand from Java: a subclass of Process with run(), getters, everything in a class
from multiprocessing import Process


class TaskProcess(Process):
    """Process that executes one task."""

    def __init__(self, job, job_arguments):
        super().__init__()
        self.job = job
        self.job_arguments = job_arguments

    def run(self):
        self.job(*self.job_arguments)

    def wait_for(self):
        self.join()
        return self.get_exit_value()

    def get_exit_value(self):
        return self.exitcode


def run_in_process(task, *args):
    process = TaskProcess(task, args)
    process.start()
    return process.wait_for()
