# exercise: pipeline
# label: wrong
# mistake: the consumer loops while a "finished" flag is not set, and the producer sets it after the last put; items that still wait in the queue at that moment are never handled (nobody raised); breaks "call handle on each of them" and "when all items are handled".
import queue
import threading


class _Pipeline:
    def __init__(self, source, handle, limit):
        self._source = source
        self._handle = handle
        self._queue = queue.Queue(maxsize=limit)
        self._finished = threading.Event()
        self._cancelled = threading.Event()
        self._failure = None

    def _produce(self):
        try:
            for item in self._source:
                if not self._offer(item):
                    return
        except Exception as error:
            self._failure = error
        finally:
            self._finished.set()

    def _offer(self, item):
        while not self._cancelled.is_set():
            try:
                self._queue.put(item, timeout=0.05)
                return True
            except queue.Full:
                continue
        return False

    def _consume(self):
        try:
            while not self._finished.is_set():
                try:
                    item = self._queue.get(timeout=0.05)
                except queue.Empty:
                    continue
                self._handle(item)
        except Exception as error:
            self._failure = error
            self._cancelled.set()

    def run(self):
        threads = [
            threading.Thread(target=self._produce),
            threading.Thread(target=self._consume),
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        if self._failure is not None:
            raise self._failure


def pipeline(source, handle, limit=10):
    _Pipeline(source, handle, limit).run()
