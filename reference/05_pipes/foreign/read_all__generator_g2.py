# exercise: read_all
# label: right
from contextlib import ExitStack, suppress
from multiprocessing import Pipe, Process


def _produce(reader, writer, produce):
    reader.close()
    with writer:
        produce(writer.send)


def _received(reader):
    with suppress(EOFError, OSError):  # OSError: it died in the middle of an item
        while True:
            yield reader.recv()


def read_all(produce):
    reader, writer = Pipe(duplex=False)
    child = Process(target=_produce, args=(reader, writer, produce))
    with writer:
        child.start()
    with ExitStack() as stack:
        stack.callback(child.join)
        stack.enter_context(reader)
        return [*_received(reader)]
