# exercise: prepare_and_store
# label: right

import functools
import threading


def _one_at_a_time(function):
    """Decorate a function so that only one thread at a time is in it."""
    lock = threading.Lock()

    @functools.wraps(function, assigned=(), updated=())
    def alone(*args):
        with lock:
            return function(*args)

    return alone


def prepare_and_store(prepare, store, items):
    store_alone = _one_at_a_time(store)

    def work(item):
        store_alone(prepare(item))

    threads = [threading.Thread(target=work, args=(item,)) for item in items]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
