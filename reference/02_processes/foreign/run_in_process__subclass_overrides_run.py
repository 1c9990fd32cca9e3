# exercise: run_in_process
# label: right
# style: Java-minded: a subclass of Process that overrides run
from multiprocessing import Process


class TaskProcess(Process):
    def __init__(self, job, job_arguments):
        super().__init__(name="TaskProcess")
        self.job = job
        self.job_arguments = job_arguments

    def run(self):
        self.job(*self.job_arguments)

    def execute(self):
        self.start()
        self.join()
        return self.exitcode


def run_in_process(task, *args):
    return TaskProcess(task, args).execute()
