# exercise: run_in_background
# label: right
import threading


def run_in_background(task, *args):
    """A Timer is a Thread: with no delay it calls the task at once, in itself."""
    thread = threading.Timer(0, task, args)
    thread.start()
    return thread
