# exercise: pipeline
# label: wrong
# mistake: the consumer empties the queue into a list of its own and handles from there, so more than limit items wait
# expect: too-many-wait

import queue, threading
from collections import deque

def pipeline(source, handle, limit=10):
    q = queue.Queue(limit)
    store = deque()
    more = threading.Semaphore(0)
    err = []

    def produce():
        try:
            for item in source:
                q.put(item)
        except Exception as e:
            err.append(e)
        q.put(None)

    def take():
        while True:
            item = q.get()
            store.append(item)
            more.release()
            if item is None:
                return

    def work():
        while True:
            more.acquire()
            item = store.popleft()
            if item is None:
                return
            if not err:
                try:
                    handle(item)
                except Exception as e:
                    err.append(e)

    ts = [threading.Thread(target=f) for f in (produce, take, work)]
    for t in ts: t.start()
    for t in ts: t.join()
    if err:
        raise err[0]
