# exercise: prepare_and_store
# label: wrong
# mistake: the caller takes one prepared value for each item out of a queue: if prepare raises there is one too few and get() waits forever, and if store raises the loop ends and the rest is never stored; breaks "The others are prepared and stored all the same".
import queue
import threading


def prepare_and_store(prepare, store, items):
    prepared = queue.Queue()

    def work(item):
        prepared.put(prepare(item))

    threads = [threading.Thread(target=work, args=(item,)) for item in items]
    for thread in threads:
        thread.start()
    for _ in items:
        store(prepared.get())
    for thread in threads:
        thread.join()
