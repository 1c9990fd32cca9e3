# exercise: collect_lines
# label: right

import multiprocessing
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from multiprocessing.connection import Connection, wait
from typing import Any


def emit_to(
    out: Connection, task: Callable[[int, Callable[[str], None]], Any], number: int
) -> None:
    """Be one worker: what the task emits goes into the worker's own pipe."""
    with out:
        task(number, out.send)


def messages(readers: list[Connection]) -> Iterator[Any]:
    """Yield what arrives at any of the readers, until the last one is at its end."""
    open_ends = list(readers)
    while open_ends:
        for end in wait(open_ends):
            try:
                message = end.recv()
            except (EOFError, OSError):
                open_ends.remove(end)
            else:
                yield message


def collect_lines(task: Callable[..., Any], workers: int) -> list[str]:
    with ExitStack() as stack:
        readers = []
        for number in range(workers):
            here, there = multiprocessing.Pipe(duplex=False)
            process = multiprocessing.Process(
                target=emit_to, args=(there, task, number)
            )
            with there:
                process.start()
            stack.callback(process.join)
            readers.append(stack.enter_context(here))
        return list(messages(readers))
