# exercise: run_all
# label: right
# style: comprehension, deque consumes map of start and join

from collections import deque
from threading import Thread


def run_all(tasks):
    ts = [Thread(target=t) for t in tasks]
    deque(map(Thread.start, ts), maxlen=0)
    deque(map(Thread.join, ts), maxlen=0)
