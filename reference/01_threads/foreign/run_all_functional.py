# exercise: run_all
# label: right
# style: functional, map over unbound methods with a helper that consumes
from collections import deque
from threading import Thread


def _consume(iterator):
    deque(iterator, maxlen=0)


def _thread_for(task):
    return Thread(target=task)


def run_all(tasks):
    threads = tuple(map(_thread_for, tasks))
    _consume(map(Thread.start, threads))
    _consume(map(Thread.join, threads))
