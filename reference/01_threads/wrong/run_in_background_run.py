# exercise: run_in_background
# expect: run-instead-of-start
import threading


def run_in_background(task, *args):
    t = threading.Thread(target=task, args=args)
    t.run()  # <- here
    return t
