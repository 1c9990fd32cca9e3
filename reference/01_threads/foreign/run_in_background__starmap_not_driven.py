# exercise: run_in_background
# label: wrong
# mistake: the thread only makes a starmap object and throws it away; nobody takes anything from that iterator, so the task never runs (breaks "Run ``task(*args)`` in a new thread")
from itertools import starmap
from threading import Thread


def run_in_background(task, *args):
    (thread := Thread(target=starmap, args=(task, [args]))).start()
    return thread
