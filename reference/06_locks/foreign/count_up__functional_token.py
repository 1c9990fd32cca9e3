# exercise: count_up
# label: right
# style: a functional programmer; the right to add is a token that goes through a queue.SimpleQueue
import threading
from collections import deque
from operator import methodcaller
from queue import SimpleQueue


def consume(iterable):
    deque(iterable, maxlen=0)


def adder(counter, tokens, times):
    def add_one(_):
        token = tokens.get()
        try:
            counter.value += 1
        finally:
            tokens.put(token)

    return lambda: consume(map(add_one, range(times)))


def count_up(counter, times, workers):
    tokens = SimpleQueue()
    tokens.put("your turn")  # only one: who has it may add
    threads = tuple(
        threading.Thread(target=adder(counter, tokens, times)) for _ in range(workers)
    )
    consume(map(methodcaller("start"), threads))
    consume(map(methodcaller("join"), threads))
