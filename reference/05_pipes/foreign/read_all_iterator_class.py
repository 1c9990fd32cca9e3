# exercise: read_all
# label: right
# style: class-based, an iterator over the receiving end that is a context manager too
import multiprocessing


def _source(sending, receiving, produce):
    receiving.close()
    with sending:
        produce(sending.send)


class Feed:
    def __init__(self, produce):
        self._receiving, self._sending = multiprocessing.Pipe(duplex=False)
        self._child = multiprocessing.Process(
            target=_source, args=(self._sending, self._receiving, produce)
        )

    def __enter__(self):
        self._child.start()
        self._sending.close()
        return self

    def __iter__(self):
        return self

    def __next__(self):
        try:
            return self._receiving.recv()
        except (EOFError, OSError):
            raise StopIteration from None

    def __exit__(self, *exc_info):
        self._receiving.close()
        self._child.join()


def read_all(produce):
    items = []
    with Feed(produce) as feed:
        items.extend(feed)
    return items
