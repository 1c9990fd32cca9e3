# exercise: run_in_background
# label: wrong
# mistake: the subclass's method is called Run, so the inherited run does nothing

import threading


class Background(threading.Thread):
    def __init__(self, task, args):
        super().__init__()
        self.task = task
        self.args = args

    def Run(self):
        self.task(*self.args)


def run_in_background(task, *args):
    t = Background(task, args)
    t.start()
    return t
