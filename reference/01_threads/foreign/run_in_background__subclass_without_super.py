# exercise: run_in_background
# label: wrong
# mistake: the subclass's __init__ does not call Thread.__init__
# expect: super-init-missing

import threading


class Background(threading.Thread):
    def __init__(self, task, args):
        self.task = task
        self.args = args

    def run(self):
        self.task(*self.args)


def run_in_background(task, *args):
    t = Background(task, args)
    t.start()
    return t
