# exercise: prepare_and_store
# label: wrong
# mistake: a pool of eight threads: with more than eight items they do not have a thread each, and the rest is not prepared at the same time
import threading
from concurrent.futures import ThreadPoolExecutor


def prepare_and_store(prepare, store, items):
    lock = threading.Lock()

    def work(item):
        value = prepare(item)
        with lock:
            store(value)

    with ThreadPoolExecutor(max_workers=8) as pool:
        for item in items:
            pool.submit(work, item)
