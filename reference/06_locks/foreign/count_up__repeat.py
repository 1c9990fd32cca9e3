# exercise: count_up
# label: right
from collections import deque
from itertools import repeat
from threading import Lock, Thread


def count_up(counter, times, workers):
    lock = Lock()

    def add():
        for turn in repeat(lock, times):
            with turn:
                counter.value += 1

    threads = [Thread(target=add) for _ in range(workers)]
    for step in Thread.start, Thread.join:
        deque(map(step, threads), maxlen=0)
