# exercise: prepare_and_store
# label: wrong
# mistake: the threads store in the order of the items and wait for their number with Condition.wait_for; if prepare or store raises for an item, the number is never raised, so all later items are never stored and the call waits forever; breaks "The others are prepared and stored all the same".
import threading


def prepare_and_store(prepare, store, items):
    changed = threading.Condition()
    turn = 0

    def body(number, item):
        nonlocal turn
        prepared = prepare(item)
        with changed:
            changed.wait_for(lambda: turn == number)
            store(prepared)
            turn += 1
            changed.notify_all()

    threads = [
        threading.Thread(target=body, kwargs={"number": number, "item": item})
        for number, item in enumerate(items)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
