# exercise: prepare_and_store
# label: wrong
# mistake: "The others are prepared and stored all the same": a Barrier for all stands between prepare and store; if prepare raises for one item, it never comes there, and the others wait for ever
import threading


def prepare_and_store(prepare, store, items):
    if len(items) == 0:
        return
    lock = threading.Lock()
    all_prepared = threading.Barrier(len(items))

    def work(item):
        prepared = prepare(item)
        all_prepared.wait()
        with lock:
            store(prepared)

    threads = [threading.Thread(target=work, args=(item,)) for item in items]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
