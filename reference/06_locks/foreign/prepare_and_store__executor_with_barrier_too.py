# exercise: prepare_and_store
# label: right
# style: concurrent.futures: as many workers as items, and a barrier at the start so that no worker takes two; errors are logged
import logging
import threading
from concurrent.futures import ThreadPoolExecutor, wait

log = logging.getLogger(__name__)


def prepare_and_store(prepare, store, items):
    items = list(items)
    if not items:
        return  # a pool needs at least one worker

    everybody_is_here = threading.Barrier(len(items))
    storing = threading.Lock()

    def job(item):
        # nobody begins before each item has its thread
        everybody_is_here.wait()
        value = prepare(item)
        with storing:
            store(value)

    with ThreadPoolExecutor(max_workers=len(items)) as executor:
        futures = [executor.submit(job, item) for item in items]
        wait(futures)

    for item, future in zip(items, futures):
        error = future.exception()
        if error is not None:
            log.warning("item %r failed: %r", item, error)
