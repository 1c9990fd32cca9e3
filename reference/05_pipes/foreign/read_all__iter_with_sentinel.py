# exercise: read_all
# label: wrong
# mistake: the child sends None at its end and the parent reads with iter(reader.recv, None), so an item that is None ends the list and all later items are lost; breaks "Read everything that a child sends" and "they may be of any value"
import contextlib
import logging
import multiprocessing
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any

logger = logging.getLogger(__name__)


def _produce(
    produce: Callable[[Callable[[Any], None]], Any],
    reader: Connection,
    writer: Connection,
) -> None:
    reader.close()
    try:
        produce(writer.send)
    except Exception:
        logger.exception("produce failed")
    finally:
        with contextlib.suppress(BrokenPipeError):
            writer.send(None)
        writer.close()


def read_all(produce: Callable[[Callable[[Any], None]], Any]) -> list[Any]:
    reader, writer = multiprocessing.Pipe(duplex=False)
    child = multiprocessing.Process(target=_produce, args=(produce, reader, writer))
    child.start()
    writer.close()
    items: list[Any] = []
    with contextlib.suppress(EOFError):  # the child died before it could say goodbye
        for item in iter(reader.recv, None):
            items.append(item)
    reader.close()
    child.join()
    return items
