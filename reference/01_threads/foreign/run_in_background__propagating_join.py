# exercise: run_in_background
# label: wrong
# mistake: the returned thread is a "propagating" one: it catches what the task raises, and its join() raises it again in the caller's thread. Breaks "What ``task`` raises stays in its thread."

import threading


class _PropagatingThread(threading.Thread):
    """A thread whose errors do not get lost."""

    def __init__(self, task, args):
        super().__init__()
        self._call = (task, args)
        self._error = None

    def run(self):
        task, args = self._call
        try:
            task(*args)
        except BaseException as error:
            self._error = error

    def join(self, timeout=None):
        super().join(timeout)
        if self._error is not None:
            raise self._error


def run_in_background(task, *args):
    thread = _PropagatingThread(task, args)
    thread.start()
    return thread
