# exercise: prepare_and_store
# label: right
# style: concurrent.futures with a thread for each item, and a Barrier before prepare so that no thread gets two items
import threading
from concurrent.futures import ThreadPoolExecutor


def prepare_and_store(prepare, store, items):
    items = list(items)
    if not items:
        return
    ready = threading.Barrier(len(items))
    lock = threading.Lock()

    def job(item):
        ready.wait()
        prepared = prepare(item)
        with lock:
            store(prepared)

    with ThreadPoolExecutor(max_workers=len(items)) as pool:
        futures = [pool.submit(job, item) for item in items]
    errors = [error for error in map(lambda f: f.exception(), futures) if error]
    if errors:
        raise errors[0]
