# exercise: prepare_and_store
# label: right
# style: concurrent.futures, a pool with one thread for each item, errors stay in the futures
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack


def _load(prepare, store, item, lock):
    value = prepare(item)
    with lock:
        store(value)


def prepare_and_store(prepare, store, items):
    lock = threading.Lock()
    with ExitStack() as pools:
        for item in items:
            pool = pools.enter_context(ThreadPoolExecutor(max_workers=1))
            pool.submit(_load, prepare, store, item, lock)
