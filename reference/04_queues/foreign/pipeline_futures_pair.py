# exercise: pipeline
# label: right
# style: concurrent.futures with one future per side
import queue
import threading
from concurrent.futures import ThreadPoolExecutor


def pipeline(source, handle, limit=10):
    belt = queue.Queue(limit)
    dead = threading.Event()

    def load():
        try:
            for item in source:
                belt.put(item)
                if dead.is_set():
                    break
        finally:
            belt.put(None)

    def unload():
        item = belt.get()
        try:
            while item is not None:
                handle(item)
                item = belt.get()
        except BaseException:
            dead.set()
            while belt.get() is not None:
                pass
            raise

    with ThreadPoolExecutor(max_workers=2) as pool:
        sides = [pool.submit(unload), pool.submit(load)]
    for side in sides:
        side.result()
