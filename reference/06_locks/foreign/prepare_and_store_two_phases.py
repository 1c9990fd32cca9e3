# exercise: prepare_and_store
# label: wrong
# mistake: a barrier between the phases, if one prepare raises the other threads wait forever
import threading


def prepare_and_store(prepare, store, items):
    if not items:
        return
    lock = threading.Lock()
    prepared_all = threading.Barrier(len(items))

    def work(item):
        value = prepare(item)
        prepared_all.wait()
        with lock:
            store(value)

    threads = [threading.Thread(target=work, args=(item,)) for item in items]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
