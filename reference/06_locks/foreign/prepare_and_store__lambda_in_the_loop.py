# exercise: prepare_and_store
# label: wrong
# mistake: all items are prepared, each stored once: the lambda looks up `item` only when the thread runs it, so now and then one item is done twice and another one never
# misjudged: passed
import threading


def prepare_and_store(prepare, store, items):
    lock = threading.Lock()

    def handle(item):
        prepared = prepare(item)
        with lock:
            store(prepared)

    threads = []
    for item in items:
        # () => handle(item)
        t = threading.Thread(target=lambda: handle(item))
        t.start()
        threads.append(t)
    for t in threads:
        t.join()
