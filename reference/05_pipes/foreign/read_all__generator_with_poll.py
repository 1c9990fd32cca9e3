# exercise: read_all
# label: right
# style: a generator that polls with a timeout and yields items; a contextmanager starts and joins the producer
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection
from typing import Any


def _produce_in_child(produce: Callable[..., Any], ends: tuple[Connection, Connection]) -> None:
    unused, sending = ends
    unused.close()
    produce(sending.send)


@contextmanager
def _producer(produce: Callable[..., Any]) -> Iterator[Connection]:
    receiving, sending = ends = Pipe(duplex=False)
    process = Process(target=_produce_in_child, args=(produce, ends))
    process.start()
    sending.close()
    with receiving:
        yield receiving
    process.join()


def _items(end: Connection) -> Iterator[Any]:
    while True:
        if not end.poll(0.1):
            continue  # silence is not the end
        try:
            item = end.recv()
        except (EOFError, OSError):
            return
        yield item


def read_all(produce: Callable[[Callable[[Any], None]], Any]) -> list[Any]:
    with _producer(produce) as end:
        return list(_items(end))
