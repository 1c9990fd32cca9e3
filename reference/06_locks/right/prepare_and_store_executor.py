# exercise: prepare_and_store
# style: futures
import threading
from concurrent.futures import ThreadPoolExecutor


def prepare_and_store(prepare, store, items):
    door = threading.Semaphore(1)

    def work(item):
        ready = prepare(item)
        with door:
            store(ready)

    if not items:
        return
    with ThreadPoolExecutor(len(items)) as pool:
        futures = [pool.submit(work, item) for item in items]
    for future in futures:
        future.result()
