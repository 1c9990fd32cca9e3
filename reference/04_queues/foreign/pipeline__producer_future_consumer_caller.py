# exercise: pipeline
# label: right
import queue
import threading
from concurrent.futures import ThreadPoolExecutor


def pipeline(source, handle, limit=10):
    counter = queue.Queue(maxsize=limit)
    failed = threading.Event()

    def produce():
        try:
            for item in source:
                counter.put(item)
                if failed.is_set():
                    break
        finally:
            counter.put(None)

    failure = None
    with ThreadPoolExecutor(max_workers=1) as executor:
        producer = executor.submit(produce)
        while (item := counter.get()) is not None:
            if failure is None:
                try:
                    handle(item)
                except BaseException as error:
                    failure = error
                    failed.set()
    if failure is not None:
        raise failure
    producer.result()
