# exercise: read_all
# label: wrong
# mistake: in the child, send only collects; the items go into the pipe when the guard is left. A child that ends its process (os._exit, a signal) never leaves the guard, and all that it had "sent" is lost: "If it raises, or ends its process, what it had sent until then counts".
import contextlib
import multiprocessing
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from typing import Any


@contextlib.contextmanager
def _buffered(sender: Connection) -> Iterator[Callable[[Any], None]]:
    buffer: list[Any] = []
    try:
        yield buffer.append
    finally:
        for item in buffer:
            sender.send(item)
        sender.close()


def _produce_into(
    sender: Connection, receiver: Connection, produce: Callable[..., Any]
) -> None:
    receiver.close()
    with _buffered(sender) as send:
        produce(send)


def read_all(produce: Callable[[Callable[[Any], None]], Any]) -> list[Any]:
    receiver, sender = multiprocessing.Pipe(duplex=False)
    args = (sender, receiver, produce)
    child = multiprocessing.Process(target=_produce_into, args=args)
    child.start()
    sender.close()
    items = []
    with receiver:
        try:
            while True:
                items.append(receiver.recv())
        except EOFError:
            pass
    child.join()
    return items
