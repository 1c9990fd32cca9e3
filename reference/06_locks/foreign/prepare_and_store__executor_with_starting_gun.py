# exercise: prepare_and_store
# label: right
# style: concurrent.futures: a pool as large as the items, an Event so that no thread gets a second item, the first error raised at the end
import threading
from concurrent.futures import ThreadPoolExecutor


def prepare_and_store(prepare, store, items):
    if len(items) == 0:
        return
    starting_gun = threading.Event()
    one_at_a_time = threading.Lock()

    def run(item):
        starting_gun.wait()  # until each item has its thread
        value = prepare(item)
        with one_at_a_time:
            store(value)

    with ThreadPoolExecutor(max_workers=len(items)) as pool:
        try:
            futures = [pool.submit(run, item) for item in items]
        finally:
            starting_gun.set()
    # all threads have ended here
    for future in futures:
        future.result()
