# exercise: run_in_background
# label: wrong
# mistake: the arguments are left in a threading.local, which the new thread sees empty, so the task is always called without arguments; breaks "Run ``task(*args)`` in a new thread"
import threading

_handed_over = threading.local()  # so that two callers do not mix up their arguments


def run_in_background(task, *args):
    _handed_over.args = args

    def call():
        task(*getattr(_handed_over, "args", ()))

    thread = threading.Thread(target=call)
    thread.start()
    return thread
