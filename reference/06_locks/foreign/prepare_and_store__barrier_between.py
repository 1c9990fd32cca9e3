# exercise: prepare_and_store
# label: wrong
# mistake: a barrier for all items between prepare and store: if one prepare raises it never arrives, and the others wait for ever

import threading


def prepare_and_store(prepare, store, items):
    lock = threading.Lock()
    everybody_prepared = threading.Barrier(max(1, len(items)))

    def work(item):
        result = prepare(item)
        everybody_prepared.wait()
        with lock:
            store(result)

    threads = [threading.Thread(target=work, args=(item,)) for item in items]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
