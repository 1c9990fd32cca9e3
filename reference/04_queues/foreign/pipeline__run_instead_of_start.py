# exercise: pipeline
# label: wrong
# mistake: t.run() instead of t.start(): the producer runs in the caller to its end before the consumer begins, and blocks when the queue is full

import queue, threading

class Producer(threading.Thread):
    def __init__(self, q, source):
        super().__init__()
        self.q, self.source = q, source
    def run(self):
        for item in self.source:
            self.q.put(item)
        self.q.put(None)

class Consumer(threading.Thread):
    def __init__(self, q, handle):
        super().__init__()
        self.q, self.handle = q, handle
    def run(self):
        while (item := self.q.get()) is not None:
            self.handle(item)

def pipeline(source, handle, limit=10):
    q = queue.Queue(limit)
    p, c = Producer(q, source), Consumer(q, handle)
    p.run()
    c.run()
