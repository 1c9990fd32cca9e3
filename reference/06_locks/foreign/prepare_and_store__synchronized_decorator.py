# exercise: prepare_and_store
# label: right
# style: decorator fan; `store` is wrapped once into a version that lets one in at a time, the threads compose the two calls
import threading


def synchronized(function):
    """Let one thread at a time into the function."""
    gate = threading.RLock()

    def wrapper(*args, **kwargs):
        with gate:
            return function(*args, **kwargs)

    return wrapper


def prepare_and_store(prepare, store, items):
    store_alone = synchronized(store)

    def pipeline(item):
        # prepare() is evaluated before the wrapper is entered: outside of the gate
        store_alone(prepare(item))

    threads = [threading.Thread(target=pipeline, args=[item]) for item in items]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
