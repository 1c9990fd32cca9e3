# exercise: run_in_background
# expect: nothing-returned
import threading


def run_in_background(task, *args):
    t = threading.Thread(target=task, args=args)
    t.start()
