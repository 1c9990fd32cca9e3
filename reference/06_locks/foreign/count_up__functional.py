# exercise: count_up
# label: right
# style: a functional programmer: partial, methodcaller, small functions, no assignments in loops
import threading
from functools import partial
from operator import methodcaller


def _add_one(lock, counter):
    with lock:
        counter.value = counter.value + 1


def _repeat(times, action):
    for _ in range(times):
        action()


def _each(action, things):
    for thing in things:
        action(thing)


def count_up(counter, times, workers):
    add_one = partial(_add_one, threading.Lock(), counter)
    work = partial(_repeat, times, add_one)
    threads = tuple(threading.Thread(target=work) for _ in range(workers))
    _each(methodcaller("start"), threads)
    _each(methodcaller("join"), threads)
