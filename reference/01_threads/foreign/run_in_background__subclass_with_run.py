# exercise: run_in_background
# label: right
# style: Thread subclass that overrides run

from threading import Thread


class _Runner(Thread):
    def __init__(self, fn, fn_args):
        super().__init__()
        self.fn = fn
        self.fn_args = fn_args

    def run(self):
        self.fn(*self.fn_args)


def run_in_background(task, *args):
    r = _Runner(task, args)
    r.start()
    return r
