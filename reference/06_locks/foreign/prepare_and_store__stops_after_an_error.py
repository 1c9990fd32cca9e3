# exercise: prepare_and_store
# label: wrong
# mistake: once an item has failed, the threads that come after it do not store theirs any more, though the others have to be stored all the same
import threading


def prepare_and_store(prepare, store, items):
    lock = threading.Lock()
    errors = []

    def work(item):
        try:
            value = prepare(item)
            with lock:
                if errors:
                    return  # something went wrong, do not go on
                store(value)
        except Exception as e:
            errors.append(e)

    threads = [threading.Thread(target=work, args=(item,)) for item in items]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if errors:
        raise errors[0]
