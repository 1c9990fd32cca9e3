# exercise: prepare_and_store
# label: right
# style: typed: a ticket counter like at the baker's, built on a Condition, as a context manager

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any


@dataclass
class Bakery:
    """First come, first served."""

    condition: threading.Condition = field(default_factory=threading.Condition)
    next_ticket: int = 0
    now_serving: int = 0

    @contextmanager
    def turn(self) -> Iterator[int]:
        with self.condition:
            ticket = self.next_ticket
            self.next_ticket += 1
            self.condition.wait_for(lambda: self.now_serving == ticket)
        try:
            yield ticket
        finally:
            with self.condition:
                self.now_serving += 1
                self.condition.notify_all()


def prepare_and_store(
    prepare: Callable[[Any], Any], store: Callable[[Any], object], items: Sequence[Any]
) -> None:
    bakery = Bakery()

    def customer(item: Any) -> None:
        value = prepare(item)
        with bakery.turn():
            store(value)

    threads = [threading.Thread(target=customer, args=(item,)) for item in items]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
