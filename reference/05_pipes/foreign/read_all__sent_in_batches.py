# exercise: read_all
# label: wrong
# mistake: the child's `send` only collects the items, and they travel in batches of eight and in a `finally`; a child that ends its process (os._exit, a signal) loses what it had not yet flushed; breaks "If it ... ends its process, what it had sent until then counts" and "each call of send(item) sends one item"

import multiprocessing
from collections.abc import Callable
from typing import Any

BATCH = 8


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
        self.batch: list[Any] = []

    def flush(self) -> None:
        self.sender.send(self.batch)
        self.batch = []

    def send(self, item: Any) -> None:
        self.batch.append(item)
        if len(self.batch) == BATCH:
            self.flush()

    def run(self) -> None:
        self.receiver.close()
        try:
            self.produce(self.send)
        finally:
            self.flush()
            self.sender.close()


def read_all(produce: Callable[[Callable[[Any], None]], Any]) -> list[Any]:
    receiver, sender = multiprocessing.Pipe(duplex=False)
    producer = _Producer(produce, sender, receiver)
    producer.start()
    sender.close()
    items: list[Any] = []
    try:
        while True:
            items.extend(receiver.recv())
    except EOFError:
        pass
    receiver.close()
    producer.join()
    return items
