# exercise: run_in_background
# label: wrong
# mistake: the thread keeps what the task raises and its join() raises it again in the caller, which breaks ":raises: nothing.  What ``task`` raises stays in its thread." (read as: it is stored in the thread object until somebody joins)

import threading


class _Background(threading.Thread):
    # Ann: "What task raises stays in its thread." So the thread object keeps it ...
    # Ben: ... and anyone who joins takes it out. Otherwise, why keep it?
    def __init__(self, task, args):
        super().__init__()
        self.job = task
        self.job_args = args
        self.error = None

    def run(self):
        try:
            self.job(*self.job_args)
        except BaseException as error:
            self.error = error  # stays in its thread

    def join(self, timeout=None):
        super().join(timeout)
        if self.error is not None:
            raise self.error


def run_in_background(task, *args):
    thread = _Background(task, args)
    thread.start()
    return thread
