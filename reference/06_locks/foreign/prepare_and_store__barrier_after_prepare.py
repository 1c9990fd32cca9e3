# exercise: prepare_and_store
# label: wrong
# mistake: all threads meet at a barrier between prepare and store; if prepare raises in one of them it never arrives, and the others wait for ever
import threading


def prepare_and_store(prepare, store, items):
    if len(items) == 0:
        return
    lock = threading.Lock()
    all_prepared = threading.Barrier(len(items))

    def work(item):
        value = prepare(item)
        all_prepared.wait()
        with lock:
            store(value)

    threads = [threading.Thread(target=work, args=(item,)) for item in items]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
