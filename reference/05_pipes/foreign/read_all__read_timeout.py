# exercise: read_all
# label: wrong
# mistake: reads with a timeout of one second, like SO_TIMEOUT of a socket, and takes silence for the end: what a child sends after a longer pause is lost (its send fails then); breaks "Read everything that a child sends, until it has ended".
import multiprocessing


def _produce_into(produce, inlet, outlet):
    inlet.close()
    try:
        produce(outlet.send)
    finally:
        outlet.close()


class _Reader:
    READ_TIMEOUT = 1.0

    def __init__(self, connection):
        self._connection = connection

    def read_to_end(self):
        items = []
        try:
            while self._connection.poll(self.READ_TIMEOUT):
                items.append(self._connection.recv())
        except EOFError:
            pass
        return items


def read_all(produce):
    inlet, outlet = multiprocessing.Pipe(duplex=False)
    child = multiprocessing.Process(
        target=_produce_into, args=(produce, inlet, outlet)
    )
    child.start()
    outlet.close()
    try:
        return _Reader(inlet).read_to_end()
    finally:
        inlet.close()
        child.join()
