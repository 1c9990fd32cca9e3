# exercise: run_in_background
# label: right

import contextvars
import threading


def run_in_background(task, *args):
    """Run task(*args) in a new thread, with the caller's context variables."""
    context = contextvars.copy_context()
    thread = threading.Thread(target=context.run, args=(task, *args))
    thread.start()
    return thread
