# exercise: prepare_and_store
# label: wrong
# mistake: all threads meet at a Barrier between prepare and store; if prepare raises for one item that thread never arrives, and all others wait for ever
import threading


def prepare_and_store(prepare, store, items):
    if not items:
        return

    lock = threading.Lock()
    all_prepared = threading.Barrier(len(items))

    def work(item):
        value = prepare(item)
        all_prepared.wait()  # first everybody prepares, then we store
        with lock:
            store(value)

    threads = [threading.Thread(target=work, args=(item,)) for item in items]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
