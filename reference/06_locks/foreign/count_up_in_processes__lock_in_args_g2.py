# exercise: count_up_in_processes
# label: right
from itertools import repeat
from multiprocessing import Lock, Process
from operator import methodcaller


def _add(lock, counter, times):
    for turn in repeat(lock, times):
        with turn:
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    args = Lock(), counter, times
    children = [Process(target=_add, args=args) for _ in range(workers)]
    for step in map(methodcaller, ("start", "join")):
        for child in children:
            step(child)
