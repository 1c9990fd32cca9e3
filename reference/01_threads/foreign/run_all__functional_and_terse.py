# exercise: run_all
# label: right
# style: a functional programmer: no loops, a helper that exhausts a map

from collections import deque
from operator import methodcaller
from threading import Thread


def _each(method, things):
    deque(map(methodcaller(method), things), maxlen=0)


def run_all(tasks):
    threads = tuple(Thread(target=task) for task in tasks)
    _each("start", threads)
    _each("join", threads)
