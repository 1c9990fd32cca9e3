# exercise: prepare_and_store
# label: wrong
# mistake: "The others are prepared and stored all the same": the caller stores in a loop after the joins; when store raises for one item, the loop is left and the items after it are not stored
import threading


def prepare_and_store(prepare, store, items):
    prepared = []

    def work(item):
        prepared.append(prepare(item))

    threads = [threading.Thread(target=work, args=(item,)) for item in items]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    # only one thread is left, so no lock is needed
    for value in prepared:
        store(value)
