# exercise: pipeline
# label: right
# style: ThreadPoolExecutor(1) as consumer and queue, Semaphore as the limit

import threading
from concurrent.futures import ThreadPoolExecutor


def pipeline(source, handle, limit=10):
    room = threading.Semaphore(limit)
    broken = []

    def one(item):
        room.release()
        if not broken:
            try:
                handle(item)
            except BaseException as e:
                broken.append(e)

    with ThreadPoolExecutor(max_workers=1) as kitchen:
        for item in source:
            room.acquire()
            if broken:
                break
            kitchen.submit(one, item)
    if broken:
        raise broken[0]
