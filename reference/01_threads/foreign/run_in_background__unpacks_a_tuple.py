# exercise: run_in_background
# label: wrong
# mistake: a single argument that is a tuple is unpacked, so run_in_background(task, (1, 2)) calls task(1, 2) instead of task((1, 2)); breaks "Run ``task(*args)`` in a new thread".
import threading


def run_in_background(task, *args):
    # Thread wants its arguments in a tuple.  Some callers give them
    # as a tuple already, others give them one by one.
    arguments = args
    if len(args) == 1:
        first = args[0]
        if isinstance(first, tuple):
            arguments = first

    thread = threading.Thread(target=task, args=arguments)
    thread.start()
    return thread
