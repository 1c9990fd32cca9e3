# exercise: run_all
# label: right
from collections import deque
from functools import partial
from threading import Thread

drain = partial(deque, maxlen=0)


def run_all(tasks):
    threads = [Thread(target=task) for task in tasks]
    drain(map(Thread.start, threads))
    drain(map(Thread.join, threads))
