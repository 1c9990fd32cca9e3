# exercise: pipeline
# label: wrong
# mistake: the producer asks for the consumer's failure only when it has put the next item, and not after the consumer has ended; if handle raises for the last item, nobody asks any more, and the call returns as if all were well (":raises: the exception that ``handle`` raised").
import queue
import threading
from collections.abc import Callable, Iterable
from typing import Any


def pipeline(
    source: Iterable[Any], handle: Callable[[Any], Any], limit: int = 10
) -> None:
    channel: queue.Queue[Any] = queue.Queue(maxsize=limit)
    failures: list[BaseException] = []

    def handle_all() -> None:
        while (item := channel.get()) is not None:
            if failures:
                continue
            try:
                handle(item)
            except BaseException as error:
                failures.append(error)

    consumer = threading.Thread(target=handle_all)
    consumer.start()
    try:
        for item in source:
            channel.put(item)
            if failures:  # send() tells that the receiver is gone
                raise failures[0]
    finally:
        channel.put(None)
        consumer.join()
