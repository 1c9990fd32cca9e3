# exercise: prepare_and_store
# label: wrong
# mistake: the function is defined inside the loop, so its default argument is a new lock for each thread, and two are at store: "never by two threads at the same moment"
import threading


def prepare_and_store(prepare, store, items):
    threads = []
    for item in items:

        def work(item=item, lock=threading.Lock()):
            ready = prepare(item)
            with lock:
                store(ready)

        thread = threading.Thread(target=work)
        thread.start()
        threads.append(thread)
    for thread in threads:
        thread.join()
