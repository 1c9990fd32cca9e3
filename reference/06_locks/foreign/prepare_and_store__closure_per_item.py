# exercise: prepare_and_store
# label: right

import threading


def prepare_and_store(prepare, store, items):
    lock = threading.Lock()
    errors = []

    def worker_for(item):
        def work():
            try:
                thing = prepare(item)  # Ann: outside, all at once
                with lock:
                    store(thing)  # Ben: inside, one at a time; None is stored, too
            except BaseException as error:
                errors.append(error)  # Ann: the lock is free already

        return work

    threads = []
    for item in items:
        threads.append(threading.Thread(target=worker_for(item)))
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    # Ben: "may reach the caller, or not". Let it, but only when all have ended.
    if errors:
        raise errors[0]
