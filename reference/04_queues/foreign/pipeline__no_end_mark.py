# exercise: pipeline
# label: wrong
# mistake: the producer never puts an end mark, the consumer waits in get for ever
# expect: no-end-mark

import queue, threading

def pipeline(source, handle, limit=10):
    q = queue.Queue(maxsize=limit)

    def produce():
        for item in source:
            q.put(item)

    def consume():
        while True:
            item = q.get()
            if item is None:
                break
            handle(item)

    p = threading.Thread(target=produce)
    c = threading.Thread(target=consume)
    p.start()
    c.start()
    p.join()
    c.join()
