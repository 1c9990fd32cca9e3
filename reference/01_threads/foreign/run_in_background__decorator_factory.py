# exercise: run_in_background
# label: right
# style: decorator turns any callable into a thread starter

import functools
import threading


def threaded(function):
    @functools.wraps(function, assigned=())
    def start(*args):
        thread = threading.Thread(target=function, args=args)
        thread.start()
        return thread

    return start


def run_in_background(task, *args):
    return threaded(task)(*args)
