# exercise: pipeline
# label: right
# style: concurrent.futures with two jobs and an Event; result() brings the exceptions back

import queue
import threading
from concurrent.futures import ThreadPoolExecutor

_END = object()


def pipeline(source, handle, limit=10):
    channel = queue.Queue(maxsize=limit)
    cancelled = threading.Event()

    def produce():
        try:
            for item in source:
                if cancelled.is_set():
                    break
                channel.put(item)
        finally:
            channel.put(_END)

    def consume():
        try:
            while (item := channel.get()) is not _END:
                handle(item)
        except BaseException:
            cancelled.set()
            while channel.get() is not _END:
                pass  # the producer may stand before a full queue
            raise

    with ThreadPoolExecutor(max_workers=2) as pool:
        futures = [pool.submit(consume), pool.submit(produce)]

    for future in futures:
        future.result()
