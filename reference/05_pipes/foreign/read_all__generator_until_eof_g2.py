# exercise: read_all
# label: right
import logging
import multiprocessing
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from typing import Any

logger = logging.getLogger(__name__)


def _produce(
    produce: Callable[[Callable[[Any], None]], Any],
    reader: Connection,
    writer: Connection,
) -> None:
    reader.close()
    with writer:
        produce(writer.send)


def _items(reader: Connection) -> Iterator[Any]:
    while True:
        try:
            item = reader.recv()
        except EOFError:
            return
        except OSError as error:  # it ended in the middle of an item
            logger.debug("incomplete item: %r", error)
            return
        yield item


def read_all(produce: Callable[[Callable[[Any], None]], Any]) -> list[Any]:
    reader, writer = multiprocessing.Pipe(duplex=False)
    child = multiprocessing.Process(target=_produce, args=(produce, reader, writer))
    child.start()
    writer.close()
    try:
        return list(_items(reader))
    finally:
        reader.close()
        child.join()
