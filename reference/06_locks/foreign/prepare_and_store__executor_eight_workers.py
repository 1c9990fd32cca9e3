# exercise: prepare_and_store
# label: wrong
# mistake: max_workers=8
from concurrent.futures import ThreadPoolExecutor, wait
from threading import Lock


def prepare_and_store(prepare, store, items):
    lock = Lock()

    def run(item):
        prepared = prepare(item)
        with lock:
            store(prepared)

    with ThreadPoolExecutor(max_workers=8) as ex:
        wait([ex.submit(run, i) for i in items])
