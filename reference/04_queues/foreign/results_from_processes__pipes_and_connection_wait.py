# exercise: results_from_processes
# label: right
# style: an assistant's code with type hints: a pipe for each process and multiprocessing.connection.wait; the end of a pipe tells that its process died
from __future__ import annotations

import multiprocessing
import multiprocessing.connection
from collections.abc import Callable, Hashable, Sequence
from multiprocessing.connection import Connection
from typing import Any


def _send_value(sender: Connection, task: Callable[[Any], Any], item: Any) -> None:
    """Run in the child process: send the value, and close the pipe."""
    with sender:
        sender.send(task(item))


def results_from_processes(
    task: Callable[[Any], Any], items: Sequence[Hashable]
) -> dict[Any, Any]:
    """Run ``task(item)`` for each item in a process of its own.

    Every child has a pipe of its own.  If it dies, its end is closed by the operating
    system, and ``recv`` raises ``EOFError`` here: no timeouts are needed.

    Args:
        task: A picklable callable with one argument.
        items: Different hashable items.

    Returns:
        A dict from the items to the values; items whose process died are missing.
    """
    processes: list[multiprocessing.Process] = []
    pending: dict[Connection, Any] = {}
    for item in items:
        receiver, sender = multiprocessing.Pipe(duplex=False)
        process = multiprocessing.Process(
            target=_send_value, args=(sender, task, item)
        )
        process.start()
        sender.close()  # only the child may hold it, else there is no EOF
        processes.append(process)
        pending[receiver] = item

    results: dict[Any, Any] = {}
    while pending:
        for receiver in multiprocessing.connection.wait(list(pending)):
            item = pending.pop(receiver)
            with receiver:
                try:
                    results[item] = receiver.recv()
                except (EOFError, OSError):
                    pass  # this process died

    for process in processes:
        process.join()
    return results
