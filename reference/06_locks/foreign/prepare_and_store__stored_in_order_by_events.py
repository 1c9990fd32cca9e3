# exercise: prepare_and_store
# label: right
# style: stored in the order of the items, Events passed on in a finally
import threading


def prepare_and_store(prepare, store, items):
    turn = [threading.Event() for _ in range(len(items) + 1)]
    turn[0].set()

    def run(i, item):
        try:
            try:
                prepared = prepare(item)
            finally:
                turn[i].wait()
            store(prepared)
        finally:
            turn[i + 1].set()

    threads = [threading.Thread(target=run, args=pair) for pair in enumerate(items)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
