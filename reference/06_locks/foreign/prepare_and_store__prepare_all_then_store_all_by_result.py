# exercise: prepare_and_store
# label: wrong
# mistake: the executor prepares, the caller stores result() after result(): the first failure ends the loop
from concurrent.futures import ThreadPoolExecutor


def prepare_and_store(prepare, store, items):
    if not items:
        return
    with ThreadPoolExecutor(len(items)) as ex:
        futures = [ex.submit(prepare, i) for i in items]
        for f in futures:
            store(f.result())
