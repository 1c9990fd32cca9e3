# exercise: pipeline
# label: right

import queue
import threading
from concurrent.futures import ThreadPoolExecutor


def _take_until_end(counter):
    while (item := counter.get()) is not None:
        yield item


def pipeline(source, handle, limit=10):
    """The caller produces, and the only thread of an executor consumes."""
    counter = queue.Queue(maxsize=limit)
    gave_up = threading.Event()

    def consume():
        try:
            for item in _take_until_end(counter):
                handle(item)
        except BaseException:
            gave_up.set()
            for _ in _take_until_end(counter):
                pass  # make room, so that the producer comes to its end
            raise

    with ThreadPoolExecutor(max_workers=1) as pool:
        consumer = pool.submit(consume)
        try:
            for item in source:
                if gave_up.is_set():
                    break
                counter.put(item)
        finally:
            counter.put(None)
    consumer.result()
