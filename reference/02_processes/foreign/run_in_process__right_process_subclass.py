# exercise: run_in_process
# label: right
# style: someone who loves classes, a Process subclass with run() and a waitFor like in Java
import multiprocessing


class TaskProcess(multiprocessing.Process):
    def __init__(self, task, task_args):
        super().__init__(name="task-process")
        self.task = task
        self.task_args = task_args

    def run(self):
        self.task(*self.task_args)

    def wait_for(self):
        while self.is_alive():
            self.join(timeout=1.0)
        return self.exitcode


def run_in_process(task, *args):
    process = TaskProcess(task, args)
    process.start()
    return process.wait_for()
