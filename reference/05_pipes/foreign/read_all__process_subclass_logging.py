# exercise: read_all
# label: right
# style: object oriented with a Process subclass, type hints and logging; the child logs its exception instead of a traceback of its own
from __future__ import annotations

import logging
import multiprocessing
import sys
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any

logger = logging.getLogger("read_all")


class Producer(multiprocessing.Process):
    """A process that runs ``produce`` and sends what it gives."""

    def __init__(
        self,
        produce: Callable[[Callable[[Any], None]], Any],
        receiver: Connection,
        sender: Connection,
    ) -> None:
        super().__init__(name="producer")
        self.produce = produce
        self.receiver = receiver
        self.sender = sender

    def run(self) -> None:
        """Close what is not mine, then do the work."""
        self.receiver.close()
        try:
            self.produce(self.sender.send)
        except Exception:
            logger.exception("produce failed half-way")
            sys.exit(1)


class Consumer:
    """Collects everything that arrives at one end."""

    def __init__(self, receiver: Connection) -> None:
        self.receiver = receiver
        self.items: list[Any] = []

    def consume(self) -> list[Any]:
        """Receive until nobody can send any more."""
        while True:
            try:
                self.items.append(self.receiver.recv())
            except EOFError:
                logger.debug("end of the pipe after %d items", len(self.items))
                return self.items


def read_all(produce: Callable[[Callable[[Any], None]], Any]) -> list[Any]:
    """Read everything that a child sends, until it has ended."""
    receiver, sender = multiprocessing.Pipe(duplex=False)
    producer = Producer(produce, receiver, sender)
    producer.start()
    sender.close()
    try:
        items = Consumer(receiver).consume()
    finally:
        receiver.close()
        producer.join()
    logger.debug("producer ended with %s", producer.exitcode)
    return items
