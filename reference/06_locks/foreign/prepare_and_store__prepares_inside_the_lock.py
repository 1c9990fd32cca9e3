# exercise: prepare_and_store
# label: wrong
# mistake: "prepare(item) runs in all of them at once": store(prepare(item)) stands in the with block, and the argument is computed there too, so one prepares at a time
import threading


def prepare_and_store(prepare, store, items):
    lock = threading.Lock()

    def work(item):
        with lock:
            store(prepare(item))

    threads = [threading.Thread(target=work, args=(item,)) for item in items]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
