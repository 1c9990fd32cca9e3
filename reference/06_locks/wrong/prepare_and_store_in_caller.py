# exercise: prepare_and_store
# expect: no-threads
def prepare_and_store(prepare, store, items):
    for item in items:
        store(prepare(item))
