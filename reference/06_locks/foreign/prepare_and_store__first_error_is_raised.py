# exercise: prepare_and_store
# label: right
# style: errors are collected, the first is raised after the joins
import threading


def prepare_and_store(prepare, store, items):
    lock = threading.RLock()
    errors = []

    def run(item):
        try:
            prepared = prepare(item)
            with lock:
                store(prepared)
        except BaseException as error:
            errors.append(error)

    threads = [threading.Thread(target=run, args=(item,)) for item in items]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    if errors:
        raise errors[0]
