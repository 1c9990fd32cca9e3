# exercise: run_in_background
# expect: arguments-forgotten
import threading


class Runner(threading.Thread):
    def __init__(self, task, *args):
        super().__init__(target=task)
        self.args = args


def run_in_background(task, *args):
    r = Runner(task, *args)
    r.start()
    return r
