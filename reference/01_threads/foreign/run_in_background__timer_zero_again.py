# exercise: run_in_background
# label: right
# style: a threading.Timer with a delay of zero, which is a Thread as well

from threading import Timer


def run_in_background(task, *args):
    # a Timer is a Thread that calls its function after a delay; no delay here
    timer = Timer(0, task, args=args)
    timer.start()
    return timer
