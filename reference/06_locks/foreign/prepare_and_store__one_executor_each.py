# exercise: prepare_and_store
# label: right
# style: an executor with one worker for every item, ExitStack
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from threading import Lock


def prepare_and_store(prepare, store, items):
    lock = Lock()

    def whole(item):
        p = prepare(item)
        with lock:
            store(p)

    with ExitStack() as stack:
        for item in items:
            stack.enter_context(ThreadPoolExecutor(1)).submit(whole, item)
