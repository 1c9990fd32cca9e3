# exercise: prepare_and_store
# label: right
# style: functional, a decorator makes store synchronized, with a condition as a monitor
import functools
import threading


def serialized(function):
    monitor = threading.Condition()
    busy = False

    @functools.wraps(function, assigned=(), updated=())
    def wrapper(value):
        nonlocal busy
        with monitor:
            monitor.wait_for(lambda: not busy)
            busy = True
        try:
            return function(value)
        finally:
            with monitor:
                busy = False
                monitor.notify()

    return wrapper


def _pipeline(prepare, store, item):
    store(prepare(item))


def prepare_and_store(prepare, store, items):
    run = functools.partial(_pipeline, prepare, serialized(store))
    threads = [threading.Thread(target=run, args=(item,)) for item in items]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
