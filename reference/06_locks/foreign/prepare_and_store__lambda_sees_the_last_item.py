# exercise: prepare_and_store
# label: wrong
# mistake: the lambda looks up the loop variable only when the thread runs, so every thread handles the last item and the others are never prepared nor stored
import threading


def prepare_and_store(prepare, store, items):
    lock = threading.Lock()

    def handle(item):
        value = prepare(item)
        with lock:
            store(value)

    threads = []
    for item in items:
        threads.append(threading.Thread(target=lambda: handle(item)))

    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
