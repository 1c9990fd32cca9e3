# exercise: read_all
# label: right
# style: each end is wrapped in a class: an Outbox that can be called, an iterable Inbox that owns the child
from multiprocessing import Pipe, Process


class Outbox:
    def __init__(self, conn):
        self._conn = conn

    def __call__(self, item):
        self._conn.send(item)


class Inbox:
    def __init__(self, conn, child):
        self._conn = conn
        self._child = child

    @classmethod
    def of(cls, produce):
        receiver, sender = Pipe(duplex=False)
        child = Process(target=fill, args=(receiver, sender, produce))
        child.start()
        sender.close()
        return cls(receiver, child)

    def __iter__(self):
        while True:
            try:
                item = self._conn.recv()
            except (EOFError, OSError):
                return
            yield item

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        self._conn.close()
        self._child.join()


def fill(receiver, sender, produce):
    receiver.close()
    produce(Outbox(sender))


def read_all(produce):
    with Inbox.of(produce) as inbox:
        return list(inbox)
