# exercise: run_in_process
# label: right
import multiprocessing


class TaskProcess(multiprocessing.Process):
    def __init__(self, task, arguments):
        super().__init__()
        self.task = task
        self.arguments = arguments

    def run(self):
        self.task(*self.arguments)


def run_in_process(task, *args):
    process = TaskProcess(task, args)
    process.start()
    process.join()
    code = process.exitcode
    process.close()
    return code
