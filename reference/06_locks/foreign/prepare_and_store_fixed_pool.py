# exercise: prepare_and_store
# label: wrong
# mistake: a fixed pool of four threads (newFixedThreadPool(4)), so items have no thread of their own
import threading
from concurrent.futures import ThreadPoolExecutor


def prepare_and_store(prepare, store, items):
    lock = threading.Lock()

    def work(item):
        prepared = prepare(item)
        with lock:
            store(prepared)

    with ThreadPoolExecutor(max_workers=4) as executor:
        for item in items:
            executor.submit(work, item)
