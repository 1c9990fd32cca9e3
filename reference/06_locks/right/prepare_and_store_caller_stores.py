# exercise: prepare_and_store
# style: the caller stores
import queue
import threading


def prepare_and_store(prepare, store, items):
    ready = queue.Queue()

    def work(item):
        try:
            ready.put((True, prepare(item)))
        except Exception as error:
            ready.put((False, error))

    threads = [threading.Thread(target=work, args=[item]) for item in items]
    for thread in threads:
        thread.start()
    problems = []
    for _ in threads:
        good, value = ready.get()
        try:
            if not good:
                raise value
            store(value)
        except Exception as error:
            problems.append(error)
    for thread in threads:
        thread.join()
    if problems:
        raise problems[0]
