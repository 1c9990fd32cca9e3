# exercise: prepare_and_store
# label: wrong
# mistake: the lock is too wide: the decorator holds it for the whole work of a thread, so never two prepare at the same time: "``prepare(item)`` runs in all of them at once."
import functools
import threading


def synchronized(lock):
    def decorate(func):
        @functools.wraps(func)
        def wrapper(*args):
            with lock:
                return func(*args)

        return wrapper

    return decorate


def prepare_and_store(prepare, store, items):
    @synchronized(threading.RLock())
    def work(item):
        ready = prepare(item)
        store(ready)

    threads = [threading.Thread(target=work, args=(item,)) for item in items]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
