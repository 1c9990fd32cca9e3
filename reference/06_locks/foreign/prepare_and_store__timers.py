# exercise: prepare_and_store
# label: right
# style: Timer(0) for each item
import threading


def prepare_and_store(prepare, store, items):
    lock = threading.Lock()

    def go(item):
        prepared = prepare(item)
        lock.acquire()
        try:
            store(prepared)
        finally:
            lock.release()

    timers = [threading.Timer(0.0, go, [item]) for item in items]
    for timer in timers:
        timer.start()
    for timer in timers:
        timer.join()
