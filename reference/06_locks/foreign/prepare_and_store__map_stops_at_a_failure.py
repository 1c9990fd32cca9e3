# exercise: prepare_and_store
# label: wrong
# mistake: the caller stores while it goes through executor.map; the first item whose prepare or store raises ends that loop, and all items after it are never stored. Breaks "The others are prepared and stored all the same."

from concurrent.futures import ThreadPoolExecutor


def prepare_and_store(prepare, store, items):
    with ThreadPoolExecutor(max_workers=max(1, len(items))) as pool:
        for prepared in pool.map(prepare, items):
            store(prepared)  # in this thread: one at a time
