# exercise: run_in_background
# label: wrong
# mistake: target=task(*args) calls the task in the calling thread, before the new thread exists, and hands over its result.

import threading


def run_in_background(task, *args):
    thread = threading.Thread(target=task(*args))
    thread.start()
    return thread
