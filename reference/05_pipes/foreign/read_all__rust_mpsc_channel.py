# exercise: read_all
# label: right
# style: translated from Rust mpsc: channel() gives (tx, rx), drop() on what was moved, Receiver is an Iterator with __next__

import multiprocessing


class Sender:
    def __init__(self, conn):
        self._conn = conn

    def send(self, item):
        self._conn.send(item)

    def drop(self):
        self._conn.close()


class Receiver:
    def __init__(self, conn):
        self._conn = conn

    def __iter__(self):
        return self

    def __next__(self):
        try:
            return self._conn.recv()
        except (EOFError, OSError):  # RecvError: all senders are gone
            raise StopIteration from None

    def drop(self):
        self._conn.close()


def channel():
    rx, tx = multiprocessing.Pipe(duplex=False)
    return Sender(tx), Receiver(rx)


def producer(tx, rx, produce):
    rx.drop()
    produce(tx.send)


def read_all(produce):
    tx, rx = channel()
    handle = multiprocessing.Process(target=producer, args=(tx, rx, produce))
    handle.start()
    tx.drop()
    items = list(rx)
    rx.drop()
    handle.join()
    return items
