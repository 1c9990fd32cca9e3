# exercise: run_in_background
# label: wrong
# mistake: wants to accept both f(task, 1, 2) and f(task, (1, 2)) like Thread(args=...), so a lone tuple is taken apart; breaks "Pass every argument on, even if there are none or the only one is a tuple"
from threading import Thread


def normalise(args):
    if len(args) == 1 and isinstance(args[0], tuple):
        return args[0]
    return args


def run_in_background(task, *args):
    thread = Thread(target=task, args=normalise(args), daemon=False)
    thread.start()
    return thread
