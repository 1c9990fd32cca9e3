# exercise: pipeline
# label: right
# style: concurrent.futures with two threads, futures carry the exceptions, a private end object
import queue
import threading
from concurrent.futures import ThreadPoolExecutor

_END = object()


def pipeline(source, handle, limit=10):
    belt = queue.Queue(maxsize=limit)
    failed = threading.Event()

    def produce():
        try:
            for item in source:
                if failed.is_set():
                    break
                belt.put(item)
        finally:
            belt.put(_END)

    def consume():
        try:
            while (item := belt.get()) is not _END:
                handle(item)
        except BaseException:
            failed.set()
            while belt.get() is not _END:
                pass
            raise

    with ThreadPoolExecutor(max_workers=2) as pool:
        futures = [pool.submit(consume), pool.submit(produce)]
    for future in futures:
        future.result()
