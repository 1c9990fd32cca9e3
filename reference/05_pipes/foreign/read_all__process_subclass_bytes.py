# exercise: read_all
# label: right
# style: C++ programmer: a Process subclass, packs and unpacks the messages by hand with send_bytes, recv_bytes and ForkingPickler

from multiprocessing import Pipe, Process
from multiprocessing.reduction import ForkingPickler


class Producer(Process):
    def __init__(self, source, sink, produce):
        super().__init__()
        self.source = source
        self.sink = sink
        self.produce = produce

    def run(self):
        self.source.close()
        self.produce(self.write)

    def write(self, item):
        self.sink.send_bytes(ForkingPickler.dumps(item))


def read_message(source):
    """(True, bytes) or (False, None) at the end of the stream."""
    try:
        return True, source.recv_bytes()
    except (EOFError, OSError):
        return False, None


def read_all(produce):
    source, sink = Pipe(duplex=False)
    producer = Producer(source, sink, produce)
    producer.start()
    sink.close()
    items = []
    more, message = read_message(source)
    while more:
        items.append(ForkingPickler.loads(message))
        more, message = read_message(source)
    source.close()
    producer.join()
    return items
