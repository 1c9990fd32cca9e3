# exercise: prepare_and_store
# label: right
# style: multiprocessing.dummy
from multiprocessing.dummy import Lock, Process


def prepare_and_store(prepare, store, items):
    lock = Lock()

    def f(item):
        r = prepare(item)
        with lock:
            store(r)

    ps = [Process(target=f, args=(i,)) for i in items]
    [p.start() for p in ps]
    [p.join() for p in ps]
