# exercise: run_in_background
# label: right
# style: odd but legal: a Timer is a Thread, and with a delay of 0 it calls at once
import threading


def run_in_background(task, *args):
    timer = threading.Timer(0, task, args=args)
    timer.start()
    return timer
