# exercise: prepare_and_store
# label: right
# style: each item is a generator with two steps, and its thread takes the lock between the first and the second
import threading


def two_steps(prepare, store, item):
    prepared = prepare(item)
    yield "prepared"
    store(prepared)
    yield "stored"


def walk(steps, lock):
    next(steps)
    lock.acquire()
    try:
        next(steps)
    finally:
        lock.release()
        steps.close()


def prepare_and_store(prepare, store, items):
    lock = threading.Lock()
    threads = []
    for item in items:
        steps = two_steps(prepare, store, item)
        threads.append(threading.Thread(target=walk, args=(steps, lock)))
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
