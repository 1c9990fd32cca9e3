# exercise: collect_lines
# label: wrong
# mistake: the lines are taken in rounds with zip() over one generator for each worker, and zip ends with the shortest: as soon as one worker has no more lines (it emitted fewer, or raised), the later lines of all the others are lost; breaks "What it had emitted is returned all the same, and the other workers go on".

import multiprocessing
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any


def emit_to(out: Connection, task: Callable[..., Any], number: int) -> None:
    """Be one worker: what the task emits goes into the worker's own pipe."""
    task(number, out.send)


def start_worker(
    task: Callable[..., Any], number: int
) -> tuple[BaseProcess, Connection]:
    """Return a running worker and the end at which its lines arrive."""
    here, there = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.Process(target=emit_to, args=(there, task, number))
    process.start()
    there.close()
    return process, here


def stream(reader: Connection) -> Iterator[str]:
    """Yield line by line until nobody can send any more."""
    try:
        while True:
            yield reader.recv()
    except EOFError:
        return


def collect_lines(task: Callable[..., Any], workers: int) -> list[str]:
    pairs = [start_worker(task, number) for number in range(workers)]
    rounds = zip(*(stream(reader) for _, reader in pairs))
    lines = [line for one_round in rounds for line in one_round]
    for process, reader in pairs:
        reader.close()
        process.join()
    return lines
