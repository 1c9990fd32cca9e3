# exercise: prepare_and_store
# label: wrong
# mistake: at most eight threads; with more items the rest is prepared later, and an item has no thread of its own

import threading
from concurrent.futures import ThreadPoolExecutor, as_completed

MAX_WORKERS = 8


def prepare_and_store(prepare, store, items):
    store_lock = threading.Lock()

    def process_item(item):
        prepared = prepare(item)
        with store_lock:
            store(prepared)

    with ThreadPoolExecutor(max_workers=MAX_WORKERS) as executor:
        futures = {executor.submit(process_item, item): item for item in items}
        for future in as_completed(futures):
            try:
                future.result()
            except Exception as exc:
                print(f"{futures[future]!r} generated an exception: {exc}")
