# exercise: pipeline
# label: right

import queue
import threading
from concurrent.futures import ThreadPoolExecutor


def pipeline(source, handle, limit=10):
    belt = queue.Queue(maxsize=limit)
    broken = threading.Event()

    def produce():
        try:
            for item in source:
                if broken.is_set():
                    break
                belt.put(item)
        finally:
            belt.put(None)

    def consume():
        try:
            while (item := belt.get()) is not None:
                handle(item)
        except BaseException:
            broken.set()
            while belt.get() is not None:
                pass
            raise

    with ThreadPoolExecutor(max_workers=2) as team:
        filling = team.submit(produce)
        emptying = team.submit(consume)
    emptying.result()  # raises what was raised there
    filling.result()
