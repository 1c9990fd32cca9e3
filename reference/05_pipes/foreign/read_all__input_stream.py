# exercise: read_all
# label: right
import multiprocessing


class _Source(multiprocessing.Process):
    def __init__(self, produce, inlet, outlet):
        super().__init__()
        self._produce = produce
        self._inlet = inlet
        self._outlet = outlet

    def run(self):
        self._inlet.close()
        with self._outlet as outlet:
            self._produce(outlet.send)


class _InputStream:
    """What comes out of a connection, until its end."""

    def __init__(self, connection):
        self._connection = connection

    def __iter__(self):
        return self

    def __next__(self):
        try:
            return self._connection.recv()
        except (EOFError, OSError):  # the end, or the end in the middle of an item
            raise StopIteration from None


def read_all(produce):
    inlet, outlet = multiprocessing.Pipe(duplex=False)
    with inlet:
        child = _Source(produce, inlet, outlet)
        try:
            child.start()
        finally:
            outlet.close()
        try:
            return list(_InputStream(inlet))
        finally:
            inlet.close()
            child.join()
