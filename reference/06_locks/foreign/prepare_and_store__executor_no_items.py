# exercise: prepare_and_store
# label: wrong
# mistake: max_workers=len(items): ValueError when there are none
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier, Lock


def prepare_and_store(prepare, store, items):
    lock = Lock()
    own = Barrier(max(1, len(items)))

    def run(item):
        own.wait()
        prepared = prepare(item)
        with lock:
            store(prepared)

    with ThreadPoolExecutor(max_workers=len(items)) as ex:
        for i in items:
            ex.submit(run, i)
