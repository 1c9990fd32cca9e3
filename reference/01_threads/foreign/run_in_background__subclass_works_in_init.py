# exercise: run_in_background
# label: wrong
# mistake: the subclass calls the task in __init__, that is in the caller
# expect: called-instead-of-passed

import threading


class Background(threading.Thread):
    def __init__(self, task, args):
        super().__init__()
        self.value = task(*args)

    def run(self):
        return self.value


def run_in_background(task, *args):
    t = Background(task, args)
    t.start()
    return t
