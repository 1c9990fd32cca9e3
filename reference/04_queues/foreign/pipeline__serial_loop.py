# exercise: pipeline
# label: wrong
# mistake: no thread and no real queue use: put and get alternate in one loop in the caller
# expect: no-threads

import queue

def pipeline(source, handle, limit=10):
    q = queue.Queue(limit)
    for item in source:
        q.put(item)
        handle(q.get())
