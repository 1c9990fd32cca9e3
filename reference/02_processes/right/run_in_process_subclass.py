# exercise: run_in_process
# style: subclass_of_process
import multiprocessing


class Runner(multiprocessing.Process):
    def __init__(self, task, args):
        super().__init__()
        self.task = task
        self.args = args

    def run(self):
        self.task(*self.args)


def run_in_process(task, *args):
    runner = Runner(task, args)
    runner.start()
    runner.join()
    return runner.exitcode
