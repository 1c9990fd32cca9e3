# exercise: pipeline
# label: wrong
# mistake: producer puts the string "None" but the consumer tests `is None`: the mark is handled as an item and then get waits for ever
# expect: no-end-mark

import queue, threading

def pipeline(source, handle, limit=10):
    q = queue.Queue(limit)

    def produce():
        for item in source:
            q.put(item)
        q.put("None")

    def consume():
        while True:
            item = q.get()
            if item is None:
                break
            handle(item)

    p = threading.Thread(target=produce)
    c = threading.Thread(target=consume)
    p.start(); c.start()
    p.join(); c.join()
