# exercise: read_all
# label: right
# style: defends against everything: half messages, a failing produce, cleaning up in finally, with logging and type hints

from __future__ import annotations

import logging
from collections.abc import Callable
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection
from typing import Any

log = logging.getLogger(__name__)


def _producer_main(
    produce: Callable[[Callable[[Any], None]], Any],
    reader: Connection,
    writer: Connection,
) -> None:
    reader.close()
    try:
        produce(writer.send)
    except Exception:
        log.exception("produce() failed; what was sent before counts")
    finally:
        writer.close()


def read_all(produce: Callable[[Callable[[Any], None]], Any]) -> list[Any]:
    """Return everything that produce() sends in a child process."""
    reader, writer = Pipe(duplex=False)
    child = Process(target=_producer_main, args=(produce, reader, writer))
    try:
        child.start()
    except BaseException:
        reader.close()
        raise
    finally:
        writer.close()

    items: list[Any] = []
    try:
        while True:
            try:
                item = reader.recv()
            except EOFError:
                break
            except OSError as error:
                # the child was killed while it was sending: half an item is none
                log.warning("incomplete item dropped: %s", error)
                break
            items.append(item)
    finally:
        reader.close()
        child.join()
    if child.exitcode != 0:
        log.warning("child ended with %s after %d items", child.exitcode, len(items))
    return items
