# exercise: pipeline
# label: wrong
# mistake: only what handle raises comes to the caller (the consumer is the calling thread); an exception of source ends the producer thread, whose `finally` puts the end mark, and pipeline then returns as if all had gone well; breaks ":raises: the exception that handle raised, or the one that source raised".

import queue
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Any

END = object()


@contextmanager
def ending(channel: "queue.Queue[Any]") -> Iterator[None]:
    """Put the end mark on every way out of the block."""
    try:
        yield
    finally:
        channel.put(END)


def received(channel: "queue.Queue[Any]") -> Iterator[Any]:
    """Yield what comes through the channel until the end mark."""
    while (item := channel.get()) is not END:
        yield item


def pipeline(
    source: Iterable[Any], handle: Callable[[Any], Any], limit: int = 10
) -> None:
    channel: queue.Queue[Any] = queue.Queue(maxsize=limit)
    stop = threading.Event()

    def produce() -> None:
        with ending(channel):
            for item in source:
                channel.put(item)
                if stop.is_set():
                    break

    producer = threading.Thread(target=produce)
    producer.start()
    items = received(channel)
    try:
        for item in items:
            handle(item)
    finally:
        stop.set()
        for _ in items:
            pass
        producer.join()
