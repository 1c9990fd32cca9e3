# exercise: read_all
# label: right
# style: subclass of Process with a send method
from multiprocessing import Pipe, Process


class Producer(Process):
    def __init__(self, produce):
        super().__init__()
        self.produce = produce
        self.reader, self.writer = Pipe(duplex=False)

    def send(self, item):
        self.writer.send(item)

    def run(self):
        self.reader.close()
        try:
            self.produce(self.send)
        finally:
            self.writer.close()


def read_all(produce):
    producer = Producer(produce)
    producer.start()
    producer.writer.close()
    items = []
    with producer.reader as r:
        while True:
            try:
                item = r.recv()
            except EOFError:
                break
            items.append(item)
    producer.join()
    return items
