# exercise: prepare_and_store
# style: prepares all and then stores
import threading


def prepare_and_store(prepare, store, items):
    ready = []

    def work(item):
        value = prepare(item)
        ready.append(value)

    threads = [threading.Thread(target=work, args=(item,)) for item in items]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for value in ready:
        try:
            store(value)
        except Exception:
            continue
