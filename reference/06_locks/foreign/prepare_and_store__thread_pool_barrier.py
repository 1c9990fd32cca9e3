# exercise: prepare_and_store
# label: right
# style: ThreadPool with apply_async and a barrier, closed and joined
import threading
from multiprocessing.pool import ThreadPool


def prepare_and_store(prepare, store, items):
    n = len(items)
    if n == 0:
        return
    lock = threading.Lock()
    together = threading.Barrier(n)

    def work(item):
        together.wait()
        r = prepare(item)
        with lock:
            store(r)

    pool = ThreadPool(n)
    handles = [pool.apply_async(work, (item,)) for item in items]
    pool.close()
    pool.join()
    for h in handles:
        h.get()
