# exercise: pipeline
# label: right
# style: concurrent.futures, one future for each side
import queue
from concurrent.futures import ThreadPoolExecutor


def _fill(source, q):
    try:
        for item in source:
            q.put(item)
    finally:
        q.put(None)


def _items(q):
    while True:
        item = q.get()
        if item is None:
            return
        yield item


def _empty_out(handle, q):
    items = _items(q)
    try:
        for item in items:
            handle(item)
    finally:
        for _ in items:
            pass


def pipeline(source, handle, limit=10):
    q = queue.Queue(limit)
    with ThreadPoolExecutor(max_workers=2) as pool:
        filling = pool.submit(_fill, source, q)
        emptying = pool.submit(_empty_out, handle, q)
    emptying.result()
    filling.result()
