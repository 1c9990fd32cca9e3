# exercise: prepare_and_store
# label: wrong
# mistake: processes in place of threads: what is stored stays in the children
import multiprocessing


def run(prepare, store, item, lock):
    prepared = prepare(item)
    with lock:
        store(prepared)


def prepare_and_store(prepare, store, items):
    lock = multiprocessing.Lock()
    ps = [multiprocessing.Process(target=run, args=(prepare, store, i, lock)) for i in items]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
