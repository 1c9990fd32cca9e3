# exercise: prepare_and_store
# label: wrong
# mistake: store is called in the done-callbacks of the futures without a lock; the callbacks of an executor run each in the thread of its own item (not in one thread, as those of a Pool do), so two of them store at the same moment. Breaks "store is called once for each item, never by two threads at the same moment".
from concurrent.futures import ThreadPoolExecutor


def prepare_and_store(prepare, store, items):
    with ThreadPoolExecutor(max_workers=len(items) or 1) as executor:
        for item in items:
            future = executor.submit(prepare, item)
            future.add_done_callback(lambda done: store(done.result()))
