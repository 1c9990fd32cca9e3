# exercise: run_in_process
# label: right
# style: someone from Java: a subclass of Process that overrides run
import multiprocessing


class TaskProcess(multiprocessing.Process):
    def __init__(self, task, parameters):
        super().__init__(name="task")
        self.task = task
        self.parameters = parameters

    def run(self):
        self.task(*self.parameters)

    def await_exit(self):
        self.join()
        return self.exitcode


def run_in_process(task, *args):
    worker = TaskProcess(task, args)
    worker.start()
    return worker.await_exit()
