# exercise: run_in_background
# label: right
# style: callable object as target

import threading


class Call:
    def __init__(self, f, a):
        self.f, self.a = f, a

    def __call__(self):
        self.f(*self.a)


def run_in_background(task, *args):
    t = threading.Thread(target=Call(task, args))
    t.start()
    return t
