# exercise: read_all
# label: right
# style: send is an instance of a class with __call__
from multiprocessing import Pipe, Process


class Sender:
    def __init__(self, conn):
        self.conn = conn
        self.sent = 0

    def __call__(self, item):
        self.conn.send(item)
        self.sent += 1


def producer_main(produce, write_end, read_end):
    read_end.close()
    produce(Sender(write_end))
    write_end.close()


class Reader:
    def __init__(self, conn):
        self.conn = conn

    def __iter__(self):
        return self

    def __next__(self):
        try:
            return self.conn.recv()
        except EOFError:
            raise StopIteration from None


def read_all(produce):
    read_end, write_end = Pipe(duplex=False)
    p = Process(target=producer_main, args=(produce, write_end, read_end))
    p.start()
    write_end.close()
    items = [*Reader(read_end)]
    read_end.close()
    p.join()
    return items
