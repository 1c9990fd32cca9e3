# exercise: prepare_and_store
# label: wrong
# mistake: the lambda looks up the loop variable only when its thread runs, so all threads prepare and store the last item
import threading


def prepare_and_store(prepare, store, items):
    lock = threading.Lock()

    def work(item):
        value = prepare(item)
        with lock:
            store(value)

    threads = []
    for item in items:
        threads.append(threading.Thread(target=lambda: work(item)))

    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
