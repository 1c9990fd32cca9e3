# exercise: prepare_and_store
# label: right
# style: no lock: the threads put what they prepared into a queue, and the caller alone stores it; the first error is raised at the end
import queue
import threading


def prepare_and_store(prepare, store, items):
    prepared = queue.Queue()

    def work(item):
        try:
            value = prepare(item)
        except BaseException as error:
            prepared.put((None, error))
        else:
            prepared.put((value, None))

    threads = [threading.Thread(target=work, args=(item,)) for item in items]
    for thread in threads:
        thread.start()

    errors = []
    for _ in threads:  # each thread puts exactly one
        value, error = prepared.get()
        if error is None:
            try:
                store(value)
            except BaseException as store_error:
                errors.append(store_error)
        else:
            errors.append(error)

    for thread in threads:
        thread.join()
    if errors:
        raise errors[0]
