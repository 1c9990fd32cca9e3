# exercise: prepare_and_store
# label: wrong
# mistake: stores everything in a loop of the caller; the first store that raises ends the loop and the rest is not stored

import threading


def prepare_and_store(prepare, store, items):
    prepared = []  # append is atomic

    def prepare_one(item):
        prepared.append(prepare(item))

    threads = [threading.Thread(target=prepare_one, args=(i,)) for i in items]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    # now there is only one thread, so no lock is needed
    for thing in prepared:
        store(thing)
