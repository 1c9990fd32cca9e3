# exercise: prepare_and_store
# label: wrong
# mistake: "The call returns when all threads have ended": the first failed future raises out of the loop, the joins below are passed by, and threads are left that still prepare or store
import threading
from concurrent.futures import Future


def _work(future, lock, prepare, store, item):
    try:
        prepared = prepare(item)
        with lock:
            store(prepared)
    except BaseException as error:
        future.set_exception(error)
    else:
        future.set_result(None)


def prepare_and_store(prepare, store, items):
    lock = threading.Lock()
    jobs = []
    for item in items:
        future = Future()
        thread = threading.Thread(
            target=_work, args=(future, lock, prepare, store, item)
        )
        jobs.append((thread, future))
    for thread, _ in jobs:
        thread.start()
    for _, future in jobs:
        future.result()  # an error reaches the caller
    for thread, _ in jobs:
        thread.join()
