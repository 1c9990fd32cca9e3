# exercise: prepare_and_store
# label: right
# style: ThreadPoolExecutor with one thread for each item (a barrier makes sure that none is used twice), Semaphore(1) for store
import threading
from concurrent.futures import ThreadPoolExecutor, wait


def prepare_and_store(prepare, store, items):
    count = len(items)
    if not count:
        return
    start_line = threading.Barrier(count)
    at_the_shelf = threading.Semaphore(1)

    def task(item):
        start_line.wait()
        ready = prepare(item)
        with at_the_shelf:
            store(ready)

    with ThreadPoolExecutor(max_workers=count) as pool:
        wait([pool.submit(task, item) for item in items])
