# exercise: prepare_and_store
# label: right
# style: functional: store is wrapped by a decorator that holds an RLock, the two are composed, deque instead of list

import collections
import functools
import threading


def synchronized(function):
    """Make a function that is never run by two threads at once."""
    lock = threading.RLock()

    def alone(*args):
        with lock:
            return function(*args)

    return alone


def compose(outer, inner):
    return lambda argument: outer(inner(argument))


def prepare_and_store(prepare, store, items):
    pipeline = compose(synchronized(store), prepare)
    waiting = collections.deque(
        threading.Thread(target=functools.partial(pipeline, item)) for item in items
    )
    for thread in waiting:
        thread.start()
    while waiting:
        waiting.popleft().join()
