# exercise: count_up
# label: right
# style: functional: closures, partial, map and deque(maxlen=0) in the place of loops; a Condition used as a lock
from collections import deque
from functools import partial
from operator import methodcaller
from threading import Condition, Thread

consume = partial(deque, maxlen=0)


def incrementer(counter):
    mine = Condition()

    def increment(_):
        with mine:
            counter.value = counter.value + 1

    return increment


def count_up(counter, times, workers):
    increment = incrementer(counter)
    threads = tuple(
        Thread(target=lambda: consume(map(increment, range(times))))
        for _ in range(workers)
    )
    consume(map(methodcaller("start"), threads))
    consume(map(methodcaller("join"), threads))
