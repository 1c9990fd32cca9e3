# exercise: run_in_background
# label: wrong
# mistake: a single tuple argument is unpacked into several arguments
import threading


def run_in_background(task, *args):
    if len(args) == 1 and isinstance(args[0], tuple):
        args = args[0]
    thread = threading.Thread(target=task, args=args)
    thread.start()
    return thread
