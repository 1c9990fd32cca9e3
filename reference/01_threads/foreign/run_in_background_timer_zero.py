# exercise: run_in_background
# label: right
# style: unusual, a Timer (which is a Thread) with no delay
from threading import Timer


def run_in_background(task, *args):
    timer = Timer(0, task, args=args)
    timer.start()
    return timer
