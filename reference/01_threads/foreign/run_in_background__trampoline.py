# exercise: run_in_background
# label: right
import threading


def _trampoline(task, args):
    task(*args)


def run_in_background(task, *args):
    thread = threading.Thread(None, _trampoline, None, (task, args))
    thread.start()
    return thread
