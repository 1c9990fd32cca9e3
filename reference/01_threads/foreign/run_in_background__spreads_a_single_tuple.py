# exercise: run_in_background
# label: wrong
# mistake: a single argument that is a tuple is taken for the argument list; breaks "Pass every argument on, even if there are none or the only one is a tuple."
import threading


def _normalise(args):
    # both styles work: run_in_background(f, 1, 2) and run_in_background(f, (1, 2))
    if len(args) == 1 and isinstance(args[0], tuple):
        return args[0]
    return args


def run_in_background(task, *args):
    thread = threading.Thread(target=task, args=_normalise(args))
    thread.start()
    return thread
