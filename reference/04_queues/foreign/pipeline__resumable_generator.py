# exercise: pipeline
# label: right

import queue
import threading
from collections.abc import Callable, Iterable, Iterator
from types import TracebackType
from typing import Any

END = object()


class FirstFailure:
    """Keep the first exception that leaves one of its blocks, to be raised later."""

    def __init__(self) -> None:
        self.error: BaseException | None = None

    def __enter__(self) -> "FirstFailure":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> bool:
        if self.error is None:
            self.error = error
        return True

    def reraise(self) -> None:
        if self.error is not None:
            raise self.error


def received(channel: "queue.Queue[Any]") -> Iterator[Any]:
    """Yield what comes through the channel until the end mark."""
    while (item := channel.get()) is not END:
        yield item


def pipeline(
    source: Iterable[Any], handle: Callable[[Any], Any], limit: int = 10
) -> None:
    channel: queue.Queue[Any] = queue.Queue(maxsize=limit)
    failure = FirstFailure()

    def produce() -> None:
        with failure:
            for item in source:
                channel.put(item)
                if failure.error is not None:
                    break
        channel.put(END)

    def consume() -> None:
        items = received(channel)
        with failure:
            for item in items:
                handle(item)
        for _ in items:  # what is left after a failure: the producer needs room
            pass

    threads = [threading.Thread(target=side) for side in (produce, consume)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    failure.reraise()
