# exercise: prepare_and_store
# label: wrong
# mistake: a pool of ten threads: from the eleventh item on they wait for a free thread; breaks "Each item has a thread of its own." and "``prepare(item)`` runs in all of them at once."
import concurrent.futures
import threading

MAX_WORKERS = 10


def prepare_and_store(prepare, store, items):
    lock = threading.Lock()

    def task(item):
        result = prepare(item)
        with lock:
            store(result)

    with concurrent.futures.ThreadPoolExecutor(max_workers=MAX_WORKERS) as executor:
        futures = [executor.submit(task, item) for item in items]
        concurrent.futures.wait(futures)
