# exercise: run_in_background
# label: right
# style: Thread fulfils a Future that hangs on the thread object

import threading
from concurrent.futures import Future


class FutureThread(threading.Thread):
    def __init__(self, work, params):
        threading.Thread.__init__(self)
        self.future = Future()
        self._work = work
        self._params = params

    def run(self):
        try:
            self.future.set_result(self._work(*self._params))
        except BaseException as err:
            self.future.set_exception(err)


def run_in_background(task, *args):
    t = FutureThread(task, args)
    t.start()
    return t
