# exercise: run_in_background
# label: right
# style: a threading.Timer is a Thread too; with interval 0 it calls the task as soon as it is started
from threading import Timer


def run_in_background(task, *args):
    timer = Timer(0, task, args=args)
    timer.start()
    return timer
