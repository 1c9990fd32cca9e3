# exercise: pipeline
# label: right
# style: concurrent.futures; producer and consumer are two futures, which carry the exceptions
import queue
from concurrent.futures import ThreadPoolExecutor


def _produce(source, q):
    try:
        for item in source:
            q.put(item)
    finally:
        q.put(None)


def _consume(handle, q):
    try:
        while (item := q.get()) is not None:
            handle(item)
    except BaseException:
        while q.get() is not None:
            pass
        raise


def pipeline(source, handle, limit=10):
    q = queue.Queue(limit)
    with ThreadPoolExecutor(max_workers=2) as pool:
        produced = pool.submit(_produce, source, q)
        consumed = pool.submit(_consume, handle, q)
    consumed.result()
    produced.result()
