# exercise: prepare_and_store
# label: right
# style: no lock: the store function itself lies in a queue; a thread that has prepared takes it out, uses it, puts it back
import queue
import threading


def _prepare_then_borrow(prepare, item, counter_top):
    prepared = prepare(item)
    borrowed = counter_top.get()
    try:
        borrowed(prepared)
    finally:
        counter_top.put(borrowed)


def prepare_and_store(prepare, store, items):
    counter_top = queue.SimpleQueue()
    counter_top.put(store)
    cooks = []
    for item in items:
        cooks.append(
            threading.Thread(
                target=_prepare_then_borrow, args=(prepare, item, counter_top)
            )
        )
    for cook in cooks:
        cook.start()
    for cook in cooks:
        cook.join()
