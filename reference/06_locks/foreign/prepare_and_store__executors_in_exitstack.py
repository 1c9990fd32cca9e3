# exercise: prepare_and_store
# label: right
# style: one executor with a single thread for each item, kept on an ExitStack; results are looked at afterwards

import contextlib
import logging
import threading
from concurrent.futures import ThreadPoolExecutor

logger = logging.getLogger("prepare_and_store")


def _pipeline(prepare, store, semaphore, item):
    ready = prepare(item)
    with semaphore:
        store(ready)


def prepare_and_store(prepare, store, items):
    semaphore = threading.BoundedSemaphore(1)
    with contextlib.ExitStack() as stack:
        futures = [
            stack.enter_context(ThreadPoolExecutor(max_workers=1)).submit(
                _pipeline, prepare, store, semaphore, item
            )
            for item in items
        ]
    for future in futures:
        if future.exception() is not None:
            logger.warning("an item failed: %r", future.exception())
