# exercise: prepare_and_store
# label: right
# style: a synchronized() function wraps store once, with one lock in its closure; plain threads call wrapped(prepare(item))
import threading


def synchronized(function):
    monitor = threading.Lock()

    def call_alone(argument):
        with monitor:
            return function(argument)

    return call_alone


def prepare_and_store(prepare, store, items):
    store_alone = synchronized(store)

    def handle(item):
        store_alone(prepare(item))

    threads = [threading.Thread(target=handle, args=(item,)) for item in items]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
