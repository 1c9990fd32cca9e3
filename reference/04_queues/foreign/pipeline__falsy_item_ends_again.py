# exercise: pipeline
# label: wrong
# mistake: `while item := q.get()` takes 0, "" or [] for the end mark, and the items after it are never handled

import queue
import threading
from concurrent.futures import ThreadPoolExecutor


def pipeline(source, handle, limit=10):
    q = queue.Queue(limit)
    gone = threading.Event()

    def produce():
        try:
            for item in source:
                while not gone.is_set():
                    try:
                        q.put(item, timeout=0.02)
                    except queue.Full:
                        continue
                    break
                else:
                    return
        finally:
            while not gone.is_set():
                try:
                    q.put(None, timeout=0.02)
                except queue.Full:
                    continue
                break

    def consume():
        try:
            while item := q.get():
                handle(item)
        finally:
            gone.set()

    with ThreadPoolExecutor(2) as pool:
        futures = [pool.submit(consume), pool.submit(produce)]
    for future in futures:
        future.result()
