# exercise: prepare_and_store
# label: right
# style: minimal: closure, comprehension, a Semaphore in the place of the lock
from threading import Semaphore, Thread


def prepare_and_store(prepare, store, items):
    turn = Semaphore()

    def serve(item):
        dish = prepare(item)
        with turn:
            store(dish)

    threads = [Thread(target=serve, args=[item]) for item in items]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
