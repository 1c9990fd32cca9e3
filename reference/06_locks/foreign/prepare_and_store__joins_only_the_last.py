# exercise: prepare_and_store
# label: wrong
# mistake: joins only the last thread
# misjudged: passed
import threading


def prepare_and_store(prepare, store, items):
    lock = threading.Lock()
    errors = {}

    def work(number, item):
        try:
            value = prepare(item)
            with lock:
                store(value)
        except BaseException as error:
            errors[number] = error

    threads = [threading.Thread(target=work, args=pair) for pair in enumerate(items)]
    for thread in threads:
        thread.start()
    if threads:
        threads[-1].join()
    if errors:
        raise errors[min(errors)]
