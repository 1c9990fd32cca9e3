# exercise: prepare_and_store
# label: wrong
# mistake: all threads meet at a barrier before they store; if prepare raises for one item it never arrives, and the others wait forever
import threading


def prepare_and_store(prepare, store, items):
    if len(items) == 0:
        return

    lock = threading.Lock()
    all_prepared = threading.Barrier(len(items))

    def work(item):
        value = prepare(item)
        # storing begins when everything is prepared
        all_prepared.wait()
        with lock:
            store(value)

    threads = [threading.Thread(target=work, args=(item,)) for item in items]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
