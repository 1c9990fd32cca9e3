# exercise: results_from_processes
# label: wrong
# mistake: the helper `answer_of` returns None for a process that died, and the dict leaves out what is None, so an item whose task returned None is missing as if its process had died; breaks "return: a dict from each item to its value".

import multiprocessing
from collections.abc import Callable, Hashable, Sequence
from multiprocessing.connection import Connection
from typing import Any


def send_value(out: Connection, task: Callable[[Any], Any], item: Any) -> None:
    """Be the process of one item."""
    out.send(task(item))


def answer_of(reader: Connection) -> Any | None:
    """Return what the process sends, or None if it dies before."""
    try:
        return reader.recv()
    except (EOFError, OSError):
        return None
    finally:
        reader.close()


def results_from_processes(
    task: Callable[[Any], Any], items: Sequence[Hashable]
) -> dict[Any, Any]:
    readers = {}
    processes = []
    for item in items:
        here, there = multiprocessing.Pipe(duplex=False)
        process = multiprocessing.Process(target=send_value, args=(there, task, item))
        process.start()
        there.close()
        readers[item] = here
        processes.append(process)
    answers = {item: answer_of(reader) for item, reader in readers.items()}
    for process in processes:
        process.join()
    return {item: value for item, value in answers.items() if value is not None}
