# exercise: read_all
# label: right

import multiprocessing
from collections.abc import Callable
from typing import Any


class _Producer(multiprocessing.Process):
    def __init__(
        self,
        produce: Callable[[Callable[[Any], None]], Any],
        sender: Any,
        receiver: Any,
    ) -> None:
        super().__init__()
        self.produce = produce
        self.sender = sender
        self.receiver = receiver

    def run(self) -> None:
        self.receiver.close()
        try:
            self.produce(self.sender.send)
        finally:
            self.sender.close()


def read_all(produce: Callable[[Callable[[Any], None]], Any]) -> list[Any]:
    receiver, sender = multiprocessing.Pipe(duplex=False)
    producer = _Producer(produce, sender, receiver)
    producer.start()
    sender.close()
    items: list[Any] = []
    state = "reading"
    while state == "reading":
        try:
            items.append(receiver.recv())
        except (EOFError, OSError):  # the end, perhaps in the middle of an item
            state = "over"
    receiver.close()
    producer.join()
    return items
