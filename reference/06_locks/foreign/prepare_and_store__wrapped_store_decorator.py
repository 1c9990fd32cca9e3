# exercise: prepare_and_store
# label: right
# style: the store function is wrapped by a decorator with a lock
import functools
import threading


def one_at_a_time(function):
    lock = threading.Lock()

    @functools.wraps(function, assigned=())
    def inner(*args):
        with lock:
            return function(*args)

    return inner


def prepare_and_store(prepare, store, items):
    careful_store = one_at_a_time(store)

    def job(item):
        prepared = prepare(item)
        careful_store(prepared)

    threads = [threading.Thread(target=job, args=[item]) for item in items]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
