# exercise: results_from_processes
# label: right
# style: as an assistant writes it, with type hints and logging: a pipe for each process instead of the queue, EOFError tells who died

from __future__ import annotations

import logging
import multiprocessing
from collections.abc import Callable, Hashable, Sequence
from multiprocessing.connection import Connection, wait
from typing import Any

logger = logging.getLogger(__name__)


def _run_and_send(task: Callable[[Any], Any], item: Any, sender: Connection) -> None:
    """Run the task in the child process, and send its value to the parent."""
    value = task(item)
    sender.send(value)
    sender.close()


def results_from_processes(
    task: Callable[[Any], Any], items: Sequence[Hashable]
) -> dict[Any, Any]:
    """Run ``task(item)`` for each item in a process of its own.

    Args:
        task: A picklable callable that takes one item.
        items: The items; they become the keys of the result.

    Returns:
        A dict from item to value; items whose process died are missing.
    """
    processes: list[multiprocessing.Process] = []
    pending: dict[Connection, Any] = {}

    for item in items:
        receiver, sender = multiprocessing.Pipe(duplex=False)
        process = multiprocessing.Process(
            target=_run_and_send, args=(task, item, sender)
        )
        process.start()
        # The child has its own copy now.  Without this there would be no EOFError.
        sender.close()
        processes.append(process)
        pending[receiver] = item

    results: dict[Any, Any] = {}
    while pending:
        for receiver in wait(list(pending)):
            item = pending.pop(receiver)
            try:
                results[item] = receiver.recv()
            except (EOFError, OSError):
                logger.warning("no answer for %r: its process died", item)
            finally:
                receiver.close()

    for process in processes:
        process.join()
    return results
