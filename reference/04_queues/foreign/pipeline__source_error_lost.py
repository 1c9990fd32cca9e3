# exercise: pipeline
# label: wrong
# mistake: only the consumer's future is asked for its result; an exception of ``source`` stays in the producer's future, and the call returns as if all were well. Breaks ":raises: the exception that ``handle`` raised, or the one that ``source`` raised".

import queue
import threading
from concurrent.futures import ThreadPoolExecutor


def pipeline(source, handle, limit=10):
    counter = queue.Queue(maxsize=limit)
    gave_up = threading.Event()

    def produce():
        try:
            for item in source:
                if gave_up.is_set():
                    return
                counter.put(item)
        finally:
            counter.put(None)

    def consume():
        error = None
        while (item := counter.get()) is not None:
            if error is None:
                try:
                    handle(item)
                except Exception as caught:
                    error = caught
                    gave_up.set()
        if error is not None:
            raise error

    with ThreadPoolExecutor(max_workers=2) as pool:
        pool.submit(produce)
        consumer = pool.submit(consume)
    consumer.result()
