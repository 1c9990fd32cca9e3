# exercise: prepare_and_store
# label: right
import queue
import threading


def prepare_and_store(prepare, store, items):
    """The threads prepare; what they have prepared is stored here, one by one."""
    prepared = queue.SimpleQueue()
    trouble = []

    def work(item):
        try:
            prepared.put((True, prepare(item)))
        except BaseException as error:
            prepared.put((False, error))

    threads = [threading.Thread(target=work, args=(item,)) for item in items]
    for thread in threads:
        thread.start()
    for _ in threads:
        went_well, value = prepared.get()
        if not went_well:
            trouble.append(value)
            continue
        try:
            store(value)
        except BaseException as error:
            trouble.append(error)
    for thread in threads:
        thread.join()
    if trouble:
        raise trouble[0]
