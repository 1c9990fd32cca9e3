# exercise: run_in_background
# label: wrong
# mistake: the returned thread only launches a second goroutine that runs the task, and ends at once, so join() on it returns while the task still runs: breaks "Run ``task(*args)`` in a new thread and return that thread".
import threading


def _go(function, *args):
    threading.Thread(target=function, args=args).start()


def run_in_background(task, *args):
    launcher = threading.Thread(target=_go, args=(task, *args))
    launcher.start()
    return launcher
