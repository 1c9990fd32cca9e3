# exercise: pipeline
# label: right
import queue
import threading
from concurrent.futures import ThreadPoolExecutor


def pipeline(source, handle, limit=10):
    waiting = queue.Queue(maxsize=limit)
    given_up = threading.Event()

    def produce():
        try:
            for item in source:
                if given_up.is_set():
                    break
                waiting.put(item)
        finally:
            waiting.put(None)

    def consume():
        while (item := waiting.get()) is not None:
            handle(item)

    with ThreadPoolExecutor(max_workers=1) as executor:
        producer = executor.submit(produce)
        try:
            consume()  # in the calling thread
        except BaseException:
            given_up.set()
            while waiting.get() is not None:
                pass
            raise
    producer.result()
