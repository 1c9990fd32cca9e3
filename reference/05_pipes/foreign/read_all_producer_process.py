# exercise: read_all
# label: right
# style: class-based, a Process subclass that can be iterated over by the parent
import multiprocessing


class _ReadAllProducer(multiprocessing.Process):
    def __init__(self, produce):
        super().__init__()
        self._produce = produce
        self._rx, self._tx = multiprocessing.Pipe(duplex=False)

    def run(self):
        self._rx.close()
        with self._tx:
            self._produce(self._emit)

    def _emit(self, item):
        self._tx.send(item)

    def __enter__(self):
        self.start()
        self._tx.close()
        return self

    def __iter__(self):
        return self

    def __next__(self):
        try:
            return self._rx.recv()
        except (EOFError, OSError):
            raise StopIteration from None

    def __exit__(self, *exc_info):
        self._rx.close()
        self.join()


def read_all(produce):
    items = []
    with _ReadAllProducer(produce) as producer:
        for item in producer:
            items.append(item)
    return items
