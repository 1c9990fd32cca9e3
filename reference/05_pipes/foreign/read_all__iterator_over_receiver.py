# exercise: read_all
# label: right
import multiprocessing
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from typing import Any


def _produce_into(
    sender: Connection, receiver: Connection, produce: Callable[..., Any]
) -> None:
    receiver.close()
    with sender:
        produce(sender.send)


def _received(receiver: Connection) -> Iterator[Any]:
    while True:
        try:
            item = receiver.recv()
        except (EOFError, OSError):  # the last sender is gone, maybe in mid-message
            return
        yield item


def read_all(produce: Callable[[Callable[[Any], None]], Any]) -> list[Any]:
    receiver, sender = multiprocessing.Pipe(duplex=False)
    args = (sender, receiver, produce)
    child = multiprocessing.Process(target=_produce_into, args=args)
    child.start()
    sender.close()
    try:
        with receiver:
            return list(_received(receiver))
    finally:
        child.join()
