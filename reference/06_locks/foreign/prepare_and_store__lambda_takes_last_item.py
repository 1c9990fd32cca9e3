# exercise: prepare_and_store
# label: wrong
# mistake: the lambdas look up item when they run, after the loop: all threads handle the last item

import threading


def prepare_and_store(prepare, store, items):
    lock = threading.Lock()
    threads = []

    def work(item):
        x = prepare(item)
        with lock:
            store(x)

    for item in items:
        threads.append(threading.Thread(target=lambda: work(item)))
    for t in threads:
        t.start()
    for t in threads:
        t.join()
