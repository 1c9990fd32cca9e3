# exercise: read_all
# label: right
# style: Producer(Process) that is iterable in the parent, run() in the child

import multiprocessing


class Producer(multiprocessing.Process):
    def __init__(self, produce):
        super().__init__()
        self.produce = produce
        self.source, self.sink = multiprocessing.Pipe(duplex=False)

    def run(self):
        self.source.close()
        self.produce(self.sink.send)

    def __iter__(self):
        return self

    def __next__(self):
        try:
            return self.source.recv()
        except EOFError:
            raise StopIteration from None


def read_all(produce):
    producer = Producer(produce)
    producer.start()
    producer.sink.close()
    items = list(producer)
    producer.source.close()
    producer.join()
    return items
