# exercise: read_all
# label: wrong
# mistake: the helper `received` collects into a list that is its default argument, so a second call returns the items of the first call, too, and both return the same list; breaks "return: the items, in the order in which they were sent".

from collections.abc import Callable
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection
from typing import Any


def produce_into(
    foreign: Connection, mine: Connection, produce: Callable[..., Any]
) -> None:
    """Be the child."""
    foreign.close()
    produce(mine.send)


def received(reader: Connection, items: list[Any] = []) -> list[Any]:
    """Append what arrives to the items, until nobody can send any more."""
    with reader:
        while True:
            try:
                items.append(reader.recv())
            except EOFError:
                return items


def read_all(produce: Callable[[Callable[[Any], None]], Any]) -> list[Any]:
    reader, writer = Pipe(duplex=False)
    child = Process(target=produce_into, args=(reader, writer, produce))
    child.start()
    writer.close()
    items = received(reader)
    child.join()
    return items
