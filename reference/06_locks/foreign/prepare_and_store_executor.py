# exercise: prepare_and_store
# label: right
# style: ThreadPoolExecutor as large as the items, with a barrier so that no thread takes two items
import threading
from concurrent.futures import ThreadPoolExecutor


def prepare_and_store(prepare, store, items):
    items = list(items)
    if not items:
        return
    store_lock = threading.Lock()
    start_line = threading.Barrier(len(items))

    def handle(item):
        start_line.wait()
        result = prepare(item)
        with store_lock:
            store(result)

    with ThreadPoolExecutor(max_workers=len(items)) as pool:
        futures = [pool.submit(handle, item) for item in items]
    errors = [future.exception() for future in futures]
    for error in errors:
        if error is not None:
            raise error
