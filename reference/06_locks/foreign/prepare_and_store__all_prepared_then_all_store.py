# exercise: prepare_and_store
# label: right
# style: a barrier between the phases: all are prepared before the first stores, failures too come to the barrier
import threading


def prepare_and_store(prepare, store, items):
    if len(items) == 0:
        return
    lock = threading.Lock()
    phase = threading.Barrier(len(items))

    def run(item):
        ok = False
        try:
            prepared = prepare(item)
            ok = True
        finally:
            phase.wait()
        if ok:
            with lock:
                store(prepared)

    threads = [threading.Thread(target=run, args=(item,)) for item in items]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
