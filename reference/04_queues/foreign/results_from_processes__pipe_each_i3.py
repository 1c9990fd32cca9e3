# exercise: results_from_processes
# label: right

import multiprocessing
from collections.abc import Callable, Hashable, Iterator, Sequence
from contextlib import ExitStack
from multiprocessing.connection import Connection
from typing import Any


def send_value(out: Connection, task: Callable[[Any], Any], item: Any) -> None:
    """Be the process of one item."""
    with out:
        out.send(task(item))


def received(reader: Connection) -> Iterator[Any]:
    """Yield what arrives whole, until nobody can send any more."""
    while True:
        try:
            message = reader.recv()
        except (EOFError, OSError):
            return
        yield message


def results_from_processes(
    task: Callable[[Any], Any], items: Sequence[Hashable]
) -> dict[Any, Any]:
    with ExitStack() as stack:
        readers = []
        for item in items:
            here, there = multiprocessing.Pipe(duplex=False)
            process = multiprocessing.Process(
                target=send_value, args=(there, task, item)
            )
            with there:
                process.start()
            stack.callback(process.join)
            readers.append(stack.enter_context(here))
        return {
            item: value
            for item, reader in zip(items, readers, strict=True)
            for value in received(reader)
        }
