# exercise: prepare_and_store
# label: right
# style: the threads prepare, the calling thread takes from a queue and stores alone
import queue
import threading


def prepare_and_store(prepare, store, items):
    ready = queue.Queue()

    def run(item):
        try:
            ready.put((True, prepare(item)))
        except BaseException as e:
            ready.put((False, e))

    threads = [threading.Thread(target=run, args=(item,)) for item in items]
    for t in threads:
        t.start()
    error = None
    for _ in threads:
        ok, what = ready.get()
        if not ok:
            error = what
            continue
        try:
            store(what)
        except BaseException as e:
            error = e
    for t in threads:
        t.join()
    if error is not None:
        raise error
