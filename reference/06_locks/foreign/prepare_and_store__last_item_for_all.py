# exercise: prepare_and_store
# label: wrong
# mistake: the inner function has no argument and uses the item of the loop, which is the last one when the threads are started in the second loop, so the last item is prepared and stored by every thread and the others never; breaks "``prepare(item)`` runs in all of them at once" and "``store`` is called once for each item"

import threading


def prepare_and_store(prepare, store, items):
    lock = threading.Lock()
    lst = []
    for item in items:

        def work():
            value = prepare(item)
            with lock:
                store(value)

        lst.append(threading.Thread(target=work))
    for t1 in lst:
        t1.start()
    for t1 in lst:
        t1.join()
