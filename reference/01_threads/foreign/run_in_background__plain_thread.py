# exercise: run_in_background
# label: right
# style: the three lines of the handout, a beginner's version: make, start, return
from threading import Thread


def run_in_background(task, *args):
    thread = Thread(target=task, args=args)
    thread.start()
    return thread
