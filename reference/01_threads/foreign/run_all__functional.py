# exercise: run_all
# label: right
# style: a functional programmer: a tuple of threads, and side effects driven by map into an empty deque

from collections import deque
from functools import partial
from threading import Thread

consume = partial(deque, maxlen=0)


def make_thread(task):
    return Thread(target=task)


def run_all(tasks):
    threads = tuple(map(make_thread, tasks))
    consume(map(Thread.start, threads))
    consume(map(Thread.join, threads))
