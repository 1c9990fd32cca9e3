# exercise: read_all
# label: right

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection
from typing import Any


def produce_into(
    foreign: Connection, mine: Connection, produce: Callable[..., Any]
) -> None:
    """Be the child."""
    foreign.close()
    with mine:
        produce(mine.send)


def received(reader: Connection) -> Iterator[Any]:
    """Yield what arrives whole, until nobody can send any more."""
    while True:
        try:
            item = reader.recv()
        except (EOFError, OSError):
            return
        yield item


@contextmanager
def producing(produce: Callable[..., Any]) -> Iterator[Connection]:
    """Start the child, and give out the end at which its items arrive."""
    reader, writer = Pipe(duplex=False)
    child = Process(target=produce_into, args=(reader, writer, produce))
    with writer:
        child.start()
    try:
        with reader:
            yield reader
    finally:
        child.join()


def read_all(produce: Callable[[Callable[[Any], None]], Any]) -> list[Any]:
    with producing(produce) as reader:
        return list(received(reader))
