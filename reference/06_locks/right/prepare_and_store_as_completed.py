# exercise: prepare_and_store
# style: stores what is completed
from concurrent.futures import ThreadPoolExecutor, as_completed


def prepare_and_store(prepare, store, items):
    first = None
    with ThreadPoolExecutor(max_workers=max(len(items), 1)) as pool:
        for future in as_completed([pool.submit(prepare, item) for item in items]):
            try:
                store(future.result())
            except Exception as error:
                first = first or error
    if first:
        raise first
