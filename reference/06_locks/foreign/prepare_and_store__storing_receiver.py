# exercise: prepare_and_store
# label: right
import queue
import threading


def _prepare(prepare, item, prepared):
    try:
        message = (prepare(item), None)
    except BaseException as error:
        message = (None, error)
    prepared.put(message)  # one message on every way out


def prepare_and_store(prepare, store, items):
    prepared = queue.SimpleQueue()
    threads = [
        threading.Thread(target=_prepare, args=(prepare, item, prepared))
        for item in items
    ]
    for thread in threads:
        thread.start()
    errors = []
    for _ in threads:  # the only receiver stores, so it is always one at a time
        value, error = prepared.get()
        if error is None:
            try:
                store(value)
            except BaseException as failure:
                error = failure
        if error is not None:
            errors.append(error)
    for thread in threads:
        thread.join()
    if errors:
        raise errors[0]
