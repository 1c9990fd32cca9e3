# exercise: prepare_and_store
# label: wrong
# mistake: all is stored by the caller in a loop at the end, and when store raises for one item the loop stops; breaks "The others are prepared and stored all the same."
import threading

_FAILED = object()


def prepare_and_store(prepare, store, items):
    prepared = [_FAILED] * len(items)

    def fill(index, item):
        prepared[index] = prepare(item)

    threads = [
        threading.Thread(target=fill, args=(index, item))
        for index, item in enumerate(items)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    # single owner: only this thread stores, no lock needed
    for value in prepared:
        if value is not _FAILED:
            store(value)
