# exercise: pipeline
# label: right
# style: ThreadPoolExecutor with two futures; result() raises what the sides have raised
import threading
from concurrent.futures import ThreadPoolExecutor
from queue import Queue


def pipeline(source, handle, limit=10):
    q = Queue(limit)
    broken = threading.Event()

    def feed():
        try:
            for item in source:
                if broken.is_set():
                    break
                q.put(item)
        finally:
            q.put(None)

    def eat():
        try:
            while (item := q.get()) is not None:
                handle(item)
        except BaseException:
            broken.set()
            while q.get() is not None:  # the feeder must get rid of its items
                pass
            raise

    with ThreadPoolExecutor(max_workers=2) as executor:
        eaten = executor.submit(eat)
        fed = executor.submit(feed)
    eaten.result()
    fed.result()
