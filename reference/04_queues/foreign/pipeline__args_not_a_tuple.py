# exercise: pipeline
# label: wrong
# mistake: args=(source) is not a tuple: Thread spreads the items as arguments, produce gets the wrong number and dies, the consumer waits for ever
# expect: args-not-a-tuple

import queue, threading

def pipeline(source, handle, limit=10):
    q = queue.Queue(limit)

    def produce(src):
        for item in src:
            q.put(item)
        q.put(None)

    def consume():
        while (item := q.get()) is not None:
            handle(item)

    p = threading.Thread(target=produce, args=(source))
    c = threading.Thread(target=consume)
    p.start(); c.start()
    p.join(); c.join()
