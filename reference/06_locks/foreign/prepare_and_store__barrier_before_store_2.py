# exercise: prepare_and_store
# label: wrong
# mistake: after preparing, every thread waits at a barrier for all the others; if prepare raises for one item, its thread never comes there, and all others wait forever: nothing is stored and the call hangs; breaks "The others are prepared and stored all the same" and "The call returns when all threads have ended".
import threading


def prepare_and_store(prepare, store, items):
    count = len(items)
    if count == 0:
        return  # a barrier for nobody is not allowed

    lock = threading.Lock()
    # the storing begins when all are prepared
    all_prepared = threading.Barrier(count)

    def work(item):
        prepared = prepare(item)
        all_prepared.wait()
        with lock:
            store(prepared)

    threads = []
    for item in items:
        thread = threading.Thread(target=work, args=(item,))
        thread.start()
        threads.append(thread)

    for thread in threads:
        thread.join()
