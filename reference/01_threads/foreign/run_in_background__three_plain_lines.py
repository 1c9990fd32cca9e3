# exercise: run_in_background
# label: right
# style: the shortest thing that works, as in the handout
from threading import Thread


def run_in_background(task, *args):
    thread = Thread(target=task, args=args)
    thread.start()
    return thread
