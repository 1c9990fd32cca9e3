# exercise: prepare_and_store
# label: wrong
# mistake: a barrier makes every thread wait until all items are prepared; when prepare raises for one, the barrier is broken and nothing is stored at all; breaks "The others are prepared and stored all the same" ("Prepare all items at the same time, and store them" was read as two phases: all or nothing)

import threading


def prepare_and_store(prepare, store, items):
    # Ann: "Prepare all items at the same time, AND store them": first all, then all.
    # Ben: a barrier with a place for each. Ann: and if one never comes? Ben: abort it,
    # then nobody waits forever.
    if not items:
        return
    all_prepared = threading.Barrier(len(items))
    lock = threading.Lock()

    def work(item):
        try:
            thing = prepare(item)
        except Exception:
            all_prepared.abort()
            return
        try:
            all_prepared.wait()
        except threading.BrokenBarrierError:
            return  # Ann: not all are prepared, so this is not the time to store
        with lock:
            store(thing)

    threads = []
    for item in items:
        threads.append(threading.Thread(target=work, args=(item,)))
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
