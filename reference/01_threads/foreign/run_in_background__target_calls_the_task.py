# exercise: run_in_background
# label: wrong
# mistake: target=task(*args) calls the task in the calling thread and waits for it; breaks "Run ``task(*args)`` in a new thread and return that thread at once."
import threading


def run_in_background(task, *args):
    t = threading.Thread(target=task(*args))
    t.start()
    return t
