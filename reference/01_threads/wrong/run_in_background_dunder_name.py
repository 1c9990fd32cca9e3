# exercise: run_in_background
# expect: not-any-callable
import threading


def run_in_background(task, *args):
    t = threading.Thread(target=task, name=task.__name__, args=args)  # <- here
    t.start()
    return t
