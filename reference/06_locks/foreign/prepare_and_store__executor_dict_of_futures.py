# exercise: prepare_and_store
# label: right
# style: executor with a dict of futures, as_completed; raises the first error in the end
from concurrent.futures import ThreadPoolExecutor, as_completed
from threading import Lock


def prepare_and_store(prepare, store, items):
    lock = Lock()

    def job(item):
        ready = prepare(item)
        with lock:
            store(ready)

    failure = None
    with ThreadPoolExecutor(max_workers=max(len(items), 1)) as executor:
        futures = {executor.submit(job, item): item for item in items}
        for future in as_completed(futures):
            if future.exception() is not None:
                failure = failure or future.exception()
    if failure:
        raise failure
