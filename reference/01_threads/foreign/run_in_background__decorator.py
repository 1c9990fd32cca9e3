# exercise: run_in_background
# label: right
import threading


def _threaded(function):
    """The well-known decorator: a call of the function starts a thread."""

    def wrapper(*args):
        thread = threading.Thread(target=function, args=args)
        thread.start()
        return thread

    return wrapper


def run_in_background(task, *args):
    return _threaded(task)(*args)
