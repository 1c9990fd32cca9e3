# exercise: prepare_and_store
# label: wrong
# mistake: a barrier makes all wait until all have prepared; so that a failing prepare does not make the others wait forever it aborts the barrier, and the others get BrokenBarrierError there and are never stored (breaks "The others are prepared and stored all the same")
import threading


def prepare_and_store(prepare, store, items):
    if not items:
        return
    lock = threading.Lock()
    all_prepared = threading.Barrier(len(items))

    def work(item):
        try:
            value = prepare(item)
        except Exception:
            all_prepared.abort()  # the others waited for me forever
            raise
        all_prepared.wait()
        with lock:
            store(value)

    threads = [threading.Thread(target=work, args=(item,)) for item in items]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
