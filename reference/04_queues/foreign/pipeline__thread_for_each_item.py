# exercise: pipeline
# label: wrong
# mistake: a new thread for every item instead of one consumer: handled at once and in any order, and the limit bounds nothing
# expect: more-workers-than-asked

import queue, threading

def pipeline(source, handle, limit=10):
    q = queue.Queue(limit)
    threads, errors = [], []

    def one():
        try:
            handle(q.get())
        except Exception as e:
            errors.append(e)

    try:
        for item in source:
            q.put(item)
            t = threading.Thread(target=one)
            t.start()
            threads.append(t)
    finally:
        for t in threads:
            t.join()
    if errors:
        raise errors[0]
