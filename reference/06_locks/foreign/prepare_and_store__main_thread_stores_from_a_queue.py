# exercise: prepare_and_store
# label: right
# style: no lock: the threads prepare and put into a queue, and the caller alone stores what comes out; the first error is raised at the end
import queue
import threading


def prepare_and_store(prepare, store, items):
    prepared = queue.SimpleQueue()

    def work(item):
        try:
            answer = (True, prepare(item))
        except BaseException as error:
            answer = (False, error)
        prepared.put(answer)  # exactly one for each item, whatever happened

    threads = [threading.Thread(target=work, args=(item,)) for item in items]
    for thread in threads:
        thread.start()

    errors = []
    for _ in threads:
        fine, value = prepared.get()
        if not fine:
            errors.append(value)
            continue
        try:
            store(value)
        except BaseException as error:
            errors.append(error)

    for thread in threads:
        thread.join()
    if errors:
        raise errors[0]
