# exercise: run_in_background
# label: right
# style: functional, partial application and a tap combinator
import threading
from functools import partial


def tap(effect, value):
    effect(value)
    return value


def run_in_background(task, *args):
    thunk = partial(task, *args)
    return tap(threading.Thread.start, threading.Thread(target=thunk))


