# exercise: read_all
# label: right
# style: over-engineered: a Sender with a lock (produce may have threads) writes pickled bytes, recv_bytes reads them
import pickle
import threading
from multiprocessing import Pipe, Process


class Sender:
    """A thread-safe callable around the sending end."""

    def __init__(self, end):
        self._end = end
        self._lock = threading.Lock()

    def __call__(self, item):
        packed = pickle.dumps(item, pickle.HIGHEST_PROTOCOL)
        with self._lock:
            self._end.send_bytes(packed)


class Producer(Process):
    def __init__(self, produce):
        super().__init__()
        self.produce = produce
        self.receiving, self.sending = Pipe(duplex=False)

    def run(self):
        self.receiving.close()
        self.produce(Sender(self.sending))

    def read(self):
        self.sending.close()
        items = []
        while True:
            try:
                packed = self.receiving.recv_bytes()
            except (EOFError, OSError):
                break
            items.append(pickle.loads(packed))
        self.receiving.close()
        return items


def read_all(produce):
    producer = Producer(produce)
    producer.start()
    items = producer.read()
    producer.join()
    return items
