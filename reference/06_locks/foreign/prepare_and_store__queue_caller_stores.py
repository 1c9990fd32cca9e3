# exercise: prepare_and_store
# label: right
# style: no lock: the threads put what they prepared into a queue, and the caller alone stores it as it comes
import queue
import threading


def _work(prepare, item, results):
    try:
        value = prepare(item)
    except BaseException as error:
        results.put((None, error))
    else:
        results.put((value, None))


def prepare_and_store(prepare, store, items):
    results = queue.Queue()
    threads = [
        threading.Thread(target=_work, args=(prepare, item, results)) for item in items
    ]
    for thread in threads:
        thread.start()

    first_error = None
    for _ in threads:  # each thread puts exactly one thing, also if it fails
        value, error = results.get()
        if error is None:
            try:
                store(value)
            except BaseException as failure:
                error = failure
        first_error = first_error or error

    for thread in threads:
        thread.join()
    if first_error is not None:
        raise first_error
