# exercise: prepare_and_store
# label: right
# style: ThreadPoolExecutor, a barrier gives each item a thread of its own; submit and wait
import threading
from concurrent.futures import ThreadPoolExecutor, wait


def prepare_and_store(prepare, store, items):
    if not items:
        return
    lock = threading.Lock()
    barrier = threading.Barrier(len(items))

    def job(item):
        barrier.wait()
        result = prepare(item)
        with lock:
            store(result)

    with ThreadPoolExecutor(max_workers=len(items)) as executor:
        wait([executor.submit(job, item) for item in items])
