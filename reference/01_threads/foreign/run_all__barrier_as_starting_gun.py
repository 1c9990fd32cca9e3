# exercise: run_all
# label: right
# style: a helper class, and a barrier that holds every thread until all of them are there; failures are printed

import threading
import traceback


class Runner(threading.Thread):
    def __init__(self, task, starting_line):
        super().__init__()
        self.task = task
        self.starting_line = starting_line

    def run(self):
        self.starting_line.wait()
        try:
            self.task()
        except BaseException:
            traceback.print_exc()  # the others go on


def run_all(tasks):
    if len(tasks) == 0:
        return  # Barrier(0) makes no sense
    starting_line = threading.Barrier(len(tasks))
    runners = [Runner(task, starting_line) for task in tasks]
    for runner in runners:
        runner.start()
    for runner in runners:
        runner.join()
