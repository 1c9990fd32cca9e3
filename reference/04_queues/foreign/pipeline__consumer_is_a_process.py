# exercise: pipeline
# label: wrong
# mistake: the consumer is a process (multiprocessing): what handle does to the caller's memory and what it raises stay in the child

import multiprocessing
import threading

def _consume(q, handle):
    while True:
        item = q.get()
        if item is None:
            break
        handle(item)

def pipeline(source, handle, limit=10):
    ctx = multiprocessing.get_context("fork")
    q = ctx.Queue(limit)
    c = ctx.Process(target=_consume, args=(q, handle), daemon=True)
    c.start()
    for item in source:
        q.put(item)
    q.put(None)
    c.join()
