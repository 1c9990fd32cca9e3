# exercise: pipeline
# label: wrong
# mistake: the end mark is put after the loop only, so when the source raises the consumer waits forever
import queue
import threading


class Pipe:
    def __init__(self, source, handle, limit):
        self.source = source
        self.handle = handle
        self.q = queue.Queue(maxsize=limit)
        self.err = None

    def send(self):
        try:
            for item in self.source:
                self.q.put(item)
            self.q.put(None)
        except BaseException as err:
            self.err = err

    def receive(self):
        while True:
            item = self.q.get()
            if item is None:
                break
            if self.err is None:
                try:
                    self.handle(item)
                except BaseException as err:
                    self.err = err

    def run(self):
        threads = [
            threading.Thread(target=self.send),
            threading.Thread(target=self.receive),
        ]
        for t in threads:
            t.start()
        for t in threads:
            t.join()
        if self.err is not None:
            raise self.err


def pipeline(source, handle, limit=10):
    Pipe(source, handle, limit).run()
