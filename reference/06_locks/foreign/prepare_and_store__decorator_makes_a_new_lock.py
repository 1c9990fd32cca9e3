# exercise: prepare_and_store
# label: wrong
# mistake: "never by two threads at the same moment": each thread decorates store anew, and the decorator makes a lock each time, so they all store at once
import functools
import threading


def one_at_a_time(function):
    lock = threading.Lock()

    @functools.wraps(function, updated=())
    def locked(*args):
        with lock:
            return function(*args)

    return locked


def _work(prepare, store, item):
    prepared = prepare(item)
    one_at_a_time(store)(prepared)


def prepare_and_store(prepare, store, items):
    threads = [
        threading.Thread(target=_work, args=(prepare, store, item)) for item in items
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
