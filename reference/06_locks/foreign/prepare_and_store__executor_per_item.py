# exercise: prepare_and_store
# label: right
# style: a ThreadPoolExecutor of one thread for each item, all of them in an ExitStack; errors stay in the futures
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from functools import partial
from threading import Lock


def _serve(prepare, lock, store, item):
    prepared = prepare(item)
    with lock:
        store(prepared)


def prepare_and_store(prepare, store, items):
    serve = partial(_serve, prepare, Lock(), store)
    with ExitStack() as stack:
        for item in items:
            own = stack.enter_context(ThreadPoolExecutor(max_workers=1))
            own.submit(serve, item)
