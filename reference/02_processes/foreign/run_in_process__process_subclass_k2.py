# exercise: run_in_process
# label: right
# style: from Java: a subclass at the top of the file that overrides run(), like "extends Thread"
from multiprocessing import Process


class Job(Process):
    def __init__(self, task, arguments):
        super().__init__(name="job")
        self.task = task
        self.arguments = arguments

    def run(self):
        self.task(*self.arguments)

    def wait_for(self):
        self.join()
        return self.exitcode


def run_in_process(task, *args):
    job = Job(task, args)
    job.start()
    return job.wait_for()
