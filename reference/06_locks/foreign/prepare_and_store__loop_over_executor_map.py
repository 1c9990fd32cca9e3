# exercise: prepare_and_store
# label: wrong
# mistake: the caller stores in a loop over executor.map, and an exception of prepare or store ends that loop, so the items after it are never stored: breaks "The others are prepared and stored all the same"
from concurrent.futures import ThreadPoolExecutor


def prepare_and_store(prepare, store, items):
    with ThreadPoolExecutor(max_workers=len(items) or 1) as executor:
        for prepared in executor.map(prepare, items):
            store(prepared)  # only this thread stores, so no lock
