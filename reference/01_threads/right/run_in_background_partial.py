# exercise: run_in_background
# style: partial
import functools
import threading


def run_in_background(task, *args):
    job = functools.partial(task, *args)
    label = getattr(task, "__name__", type(task).__name__)
    background = threading.Thread(None, job, f"background {label}")
    background.start()
    return background
