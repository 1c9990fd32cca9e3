# exercise: run_in_background
# label: right
import threading


class _Background(threading.Thread):
    """Carries the call with it; nothing of the caller is looked up later."""

    def __init__(self, task, arguments):
        super().__init__()
        self._call = (task, tuple(arguments))

    def run(self):
        task, arguments = self._call
        task(*arguments)


def run_in_background(task, *args):
    worker = _Background(task, args)
    worker.start()  # start() returns None, so it has a line of its own
    return worker
