# exercise: run_in_background
# expect: arguments-not-unpacked
from threading import Thread


def run_in_background(task, *args):
    if args:
        job = lambda: task(args)
    else:
        job = task
    t = Thread(target=job)
    t.start()
    return t
