# exercise: read_all
# label: wrong
# mistake: ``send`` is the append of a list that the child sends in one piece at the end; if produce raises or ends its process, all items are lost and [] is returned (breaks "what it had sent until then counts" and "each call of ``send(item)`` sends one item")
from contextlib import ExitStack, suppress
from itertools import chain
from multiprocessing import Pipe, Process


def _produce(reader, writer, produce):
    reader.close()
    with writer:
        produce((items := []).append)
        writer.send(items)


def _received(reader):
    with suppress(EOFError, OSError):
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
        return [*chain.from_iterable(_received(reader))]
