# exercise: run_in_background
# label: wrong
# mistake: unpacks a single tuple argument as if it were the argument list
import threading


def _arguments(args):
    if len(args) == 1 and isinstance(args[0], tuple):
        return args[0]
    return args


def run_in_background(task, *args):
    thread = threading.Thread(target=task, args=_arguments(args))
    thread.start()
    return thread
