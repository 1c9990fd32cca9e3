# exercise: prepare_and_store
# label: wrong
# mistake: a pool of four threads, so not every item has a thread of its own
import threading
from concurrent.futures import ThreadPoolExecutor

POOL_SIZE = 4


def prepare_and_store(prepare, store, items):
    lock = threading.Lock()

    def work(item):
        value = prepare(item)
        with lock:
            store(value)

    with ThreadPoolExecutor(max_workers=POOL_SIZE) as pool:
        for item in items:
            pool.submit(work, item)
