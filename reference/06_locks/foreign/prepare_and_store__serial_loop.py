# exercise: prepare_and_store
# label: wrong
# mistake: a plain loop without threads
def prepare_and_store(prepare, store, items):
    for item in items:
        try:
            store(prepare(item))
        except Exception:
            pass
