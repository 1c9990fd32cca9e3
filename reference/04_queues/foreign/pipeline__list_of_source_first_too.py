# exercise: pipeline
# label: wrong
# mistake: the whole source is read into a list before the threads start, so nothing is handled while the source is at work, and all items wait, not `limit`

import queue
import threading


def pipeline(source, handle, limit=10):
    # a generator has no len(), so make a list of it
    items = list(source)
    q = queue.Queue(maxsize=limit)
    failures = []

    def producer():
        for item in items:
            q.put(item)

    def consumer():
        # I know how many will come, so I need no end mark
        for _ in range(len(items)):
            item = q.get()
            if failures:
                continue
            try:
                handle(item)
            except BaseException as failure:
                failures.append(failure)

    threads = [
        threading.Thread(target=producer),
        threading.Thread(target=consumer),
    ]
    for t in threads:
        t.start()
    for t in threads:
        t.join()

    if failures:
        raise failures[0]
