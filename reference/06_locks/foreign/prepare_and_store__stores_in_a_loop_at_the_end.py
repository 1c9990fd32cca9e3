# exercise: prepare_and_store
# label: wrong
# mistake: "the others are prepared and stored all the same": the caller stores everything in a plain loop after the joins, and the first store that raises ends the loop
import threading


def _prepare_one(lock, prepare, item, prepared):
    value = prepare(item)
    with lock:
        prepared.append(value)


def prepare_and_store(prepare, store, items):
    prepared = []
    lock = threading.Lock()
    threads = [
        threading.Thread(target=_prepare_one, args=(lock, prepare, item, prepared))
        for item in items
    ]
    for t in threads:
        t.start()
    for t in threads:
        t.join()

    # only one thread left here, so never two at store
    for value in prepared:
        store(value)
