# exercise: run_in_background
# style: timer
import threading


def run_in_background(task, *args):
    # A Timer is a Thread, and zero seconds is "now".
    timer = threading.Timer(0, task, args=list(args))
    timer.start()
    return timer
