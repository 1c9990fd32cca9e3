# exercise: prepare_and_store
# label: right
# style: a decorator makes store serial, so the work of a thread is simply store(prepare(item))
import functools
import threading


def serialized(func):
    lock = threading.Lock()  # one for each decorated function, not for each call

    def wrapper(value):
        with lock:
            return func(value)

    return wrapper


def prepare_and_store(prepare, store, items):
    store_alone = serialized(store)

    def work(item):
        store_alone(prepare(item))

    threads = [
        threading.Thread(target=functools.partial(work, item)) for item in items
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
