# exercise: read_all
# label: wrong
# mistake: send() only puts into a buffer that is flushed every 16 items and in a finally; a produce that ends its process with os._exit or a signal loses what is in the buffer ("If it raises, or ends its process, what it had sent until then counts.")
from multiprocessing import Pipe, Process


class BufferedWriter:
    def __init__(self, conn, size=16):
        self.conn = conn
        self.size = size
        self.buffer = []

    def write(self, item):
        self.buffer.append(item)
        if len(self.buffer) >= self.size:
            self.flush()

    def flush(self):
        if self.buffer:
            self.conn.send(self.buffer)
            self.buffer = []

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        self.flush()
        self.conn.close()


def batches(conn):
    while True:
        try:
            batch = conn.recv()
        except (EOFError, OSError):
            return
        yield from batch


def producer(receiver, sender, produce):
    receiver.close()
    with BufferedWriter(sender) as writer:
        produce(writer.write)


def read_all(produce):
    receiver, sender = Pipe(duplex=False)
    process = Process(target=producer, args=(receiver, sender, produce))
    process.start()
    sender.close()
    items = list(batches(receiver))
    receiver.close()
    process.join()
    return items
