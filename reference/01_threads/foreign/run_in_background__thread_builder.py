# exercise: run_in_background
# label: right
import threading


class _ThreadBuilder:
    """A fluent builder for a started thread."""

    def __init__(self):
        self._runnable = None
        self._arguments = ()
        self._daemon = False

    def with_runnable(self, runnable):
        self._runnable = runnable
        return self

    def with_arguments(self, arguments):
        self._arguments = tuple(arguments)
        return self

    def as_daemon(self, daemon):
        self._daemon = daemon
        return self

    def build(self):
        return threading.Thread(
            target=self._runnable, args=self._arguments, daemon=self._daemon
        )

    def start(self):
        thread = self.build()
        thread.start()
        return thread


def run_in_background(task, *args):
    builder = _ThreadBuilder().with_runnable(task).with_arguments(args)
    return builder.as_daemon(False).start()
