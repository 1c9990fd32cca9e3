# exercise: run_in_process
# label: right
# style: subclass of Process with run

from multiprocessing import Process


class Runner(Process):
    def __init__(self, task, args):
        super().__init__()
        self.task = task
        self.arguments = args

    def run(self):
        self.task(*self.arguments)


def run_in_process(task, *args):
    r = Runner(task, args)
    r.start()
    r.join()
    return r.exitcode
