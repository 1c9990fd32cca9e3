# exercise: prepare_and_store
# label: wrong
# mistake: ThreadPoolExecutor() with its default number of workers: fewer than items on a small machine
from concurrent.futures import ThreadPoolExecutor
from threading import Lock


def prepare_and_store(prepare, store, items):
    lock = Lock()

    def run(item):
        prepared = prepare(item)
        with lock:
            store(prepared)

    with ThreadPoolExecutor() as ex:
        for i in items:
            ex.submit(run, i)
