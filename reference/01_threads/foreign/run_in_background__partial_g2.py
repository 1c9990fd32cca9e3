# exercise: run_in_background
# label: right
from functools import partial
from threading import Thread


def run_in_background(task, *args):
    (thread := Thread(target=partial(task, *args))).start()
    return thread
