# exercise: run_in_background
# label: wrong
# mistake: join() is overridden and raises what the task raised

import threading


class Loud(threading.Thread):
    def __init__(self, task, args):
        super().__init__()
        self.task, self.args = task, args
        self.error = None

    def run(self):
        try:
            self.task(*self.args)
        except Exception as e:
            self.error = e

    def join(self, timeout=None):
        super().join(timeout)
        if self.error is not None:
            raise self.error


def run_in_background(task, *args):
    t = Loud(task, args)
    t.start()
    return t
