# exercise: meanwhile
# label: right
# style: copied from a forum; a Thread with private _target whose join returns the value
from threading import Thread


class ThreadWithReturnValue(Thread):
    def __init__(self, target):
        Thread.__init__(self, target=target)
        self._return = None

    def run(self):
        if self._target is not None:
            self._return = self._target(*self._args, **self._kwargs)

    def join(self, timeout=None):
        Thread.join(self, timeout)
        return self._return


def meanwhile(task, foreground):
    twrv = ThreadWithReturnValue(target=task)
    twrv.start()
    b = foreground()
    a = twrv.join()
    return a, b
