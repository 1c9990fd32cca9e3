# exercise: prepare_and_store
# label: right
# style: acquire(timeout=...) until it succeeds; the rest of the thread in else
import threading


def prepare_and_store(prepare, store, items):
    lock = threading.Lock()

    def run(item):
        try:
            prepared = prepare(item)
        except Exception:
            return  # this one is lost, the others are not
        else:
            while not lock.acquire(timeout=0.5):
                pass
            try:
                store(prepared)
            except Exception:
                pass
            finally:
                lock.release()

    threads = [threading.Thread(target=run, args=(item,)) for item in items]
    for t in threads:
        t.start()
    for t in threads:
        while t.is_alive():
            t.join(0.5)
