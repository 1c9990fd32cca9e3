# exercise: prepare_and_store
# label: right
import _thread
import threading


def _body(mutex, prepare, store, item):
    value = prepare(item)
    mutex.acquire()
    try:
        store(value)
    finally:
        mutex.release()


def prepare_and_store(prepare, store, items):
    mutex = _thread.allocate_lock()
    crew = []
    try:
        for item in items:
            thread = threading.Thread(target=_body, args=(mutex, prepare, store, item))
            thread.start()
            crew.append(thread)
    finally:
        for thread in crew:
            thread.join()
