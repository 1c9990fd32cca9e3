# exercise: prepare_and_store
# label: right
import threading
from concurrent.futures import ThreadPoolExecutor


def prepare_and_store(prepare, store, items):
    if not items:
        return
    lock = threading.Lock()
    together = threading.Barrier(len(items))  # so each item gets a thread of its own

    def work(item):
        together.wait()
        value = prepare(item)
        with lock:
            store(value)

    with ThreadPoolExecutor(max_workers=len(items)) as executor:
        futures = {executor.submit(work, item): i for i, item in enumerate(items)}
    for future in sorted(futures, key=futures.get):
        future.result()  # raises the first exception, when all have ended
