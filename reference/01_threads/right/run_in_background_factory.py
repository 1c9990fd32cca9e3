# exercise: run_in_background
# style: closure_factory
import threading


def _caller(function, positional):
    """Looks like a call in the target= below, but gives a function back."""

    def call():
        return function(*positional)

    return call


def run_in_background(task, *args):
    (t := threading.Thread(target=_caller(task, args))).start()
    return t
