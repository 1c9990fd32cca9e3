# exercise: prepare_and_store
# label: wrong
# mistake: a barrier between prepare and store; who fails at prepare never comes to it
import threading


def prepare_and_store(prepare, store, items):
    lock = threading.Lock()
    barrier = threading.Barrier(max(1, len(items)))

    def run(item):
        prepared = prepare(item)
        barrier.wait()
        with lock:
            store(prepared)

    ts = [threading.Thread(target=run, args=(i,)) for i in items]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
