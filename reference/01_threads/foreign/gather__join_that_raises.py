# exercise: gather
# label: wrong
# mistake: "first waits for all of them, and then raises": the overridden join() raises inside the join loop, later tasks may still be running
import threading


class ExcThread(threading.Thread):
    """A thread whose exception arrives in the caller (popular web answer)."""

    def __init__(self, func):
        super().__init__()
        self.func = func
        self.exc = None
        self.ret = None

    def run(self):
        try:
            self.ret = self.func()
        except BaseException as e:
            self.exc = e

    def join(self, timeout=None):
        super().join(timeout)
        # re-raise the caught exception in the caller thread
        if self.exc is not None:
            raise self.exc
        return self.ret


def gather(tasks):
    threads = [ExcThread(task) for task in tasks]
    for t in threads:
        t.start()
    return [t.join() for t in threads]
