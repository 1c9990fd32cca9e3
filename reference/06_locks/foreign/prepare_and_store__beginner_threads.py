# exercise: prepare_and_store
# label: right
# style: a beginner with many comments, a top-level thread function and acquire / try / finally
import threading


# what each thread does
def thread_function(prepare, store, item, lock):
    # the long part: everybody can do it at the same time, no lock here!
    prepared = prepare(item)

    # the short part: only one thread
    lock.acquire()
    try:
        store(prepared)
    finally:
        # always give it back, or the others wait forever
        lock.release()


def prepare_and_store(prepare, store, items):
    # one lock for all threads
    lock = threading.Lock()

    # list of threads
    my_threads = []

    for item in items:
        # a new thread for this item
        t = threading.Thread(target=thread_function, args=(prepare, store, item, lock))
        my_threads.append(t)

    # start them
    for t in my_threads:
        t.start()

    # wait for them
    for t in my_threads:
        t.join()
