# exercise: run_all
# label: right
# style: functional: map, methodcaller, a deque that swallows
from collections import deque
from operator import methodcaller
from threading import Thread


def run_all(tasks):
    threads = [*map(lambda task: Thread(target=task), tasks)]
    for step in map(methodcaller, ("start", "join")):
        deque(map(step, threads), maxlen=0)
