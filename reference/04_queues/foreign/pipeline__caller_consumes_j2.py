# exercise: pipeline
# label: right
import queue
import threading
from concurrent.futures import ThreadPoolExecutor


def pipeline(source, handle, limit=10):
    counter = queue.Queue(maxsize=limit)
    stop = threading.Event()

    def produce():
        try:
            for item in source:
                counter.put(item)
                if stop.is_set():
                    break
        finally:
            counter.put(None)

    with ThreadPoolExecutor(max_workers=1) as executor:
        producer = executor.submit(produce)
        try:
            while (item := counter.get()) is not None:
                handle(item)
        except BaseException:
            stop.set()
            while counter.get() is not None:  # let the producer out of put()
                pass
            raise
        producer.result()
