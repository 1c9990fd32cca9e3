# exercise: prepare_and_store
# label: wrong
# mistake: results are kept in a dict by item and stored by the caller: equal items once
import threading


def prepare_and_store(prepare, store, items):
    results = {}

    def run(item):
        results[item] = prepare(item)

    ts = [threading.Thread(target=run, args=(i,)) for i in items]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    for prepared in results.values():
        try:
            store(prepared)
        except Exception:
            pass
