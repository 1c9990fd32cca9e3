# exercise: run_in_process
# label: right
# style: Java person: a subclass of Process with its own run(), getters included
import multiprocessing


class TaskProcess(multiprocessing.Process):
    """A process that runs one task (compare: class MyThread extends Thread)."""

    def __init__(self, the_task, the_arguments):
        super().__init__()
        self.the_task = the_task
        self.the_arguments = the_arguments

    def run(self):
        self.the_task(*self.the_arguments)

    def get_exit_code(self):
        return self.exitcode


def run_in_process(task, *args):
    process = TaskProcess(task, args)
    process.start()
    process.join()
    return process.get_exit_code()
