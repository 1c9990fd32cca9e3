# exercise: results_from_processes
# label: right
# style: library author; a one-way Pipe for each process, connection.wait, and end of file means that the child died
import contextlib
import multiprocessing
from collections.abc import Callable, Hashable, Sequence
from multiprocessing.connection import Connection, wait
from typing import Any


def _answer(task: Callable[[Any], Any], item: Any, sender: Connection) -> None:
    with contextlib.closing(sender):
        sender.send(task(item))


def results_from_processes(
    task: Callable[[Any], Any], items: Sequence[Hashable]
) -> dict[Any, Any]:
    processes: list[Any] = []
    waiting: dict[Any, Any] = {}
    for item in items:
        receiver, sender = multiprocessing.Pipe(duplex=False)
        process = multiprocessing.Process(target=_answer, args=(task, item, sender))
        process.start()
        # Only the child may hold this end, or its death would not be seen.
        sender.close()
        processes.append(process)
        waiting[receiver] = item

    answers: dict[Any, Any] = {}
    while waiting:
        for receiver in wait(list(waiting)):
            item = waiting.pop(receiver)
            with receiver, contextlib.suppress(EOFError, OSError):
                answers[item] = receiver.recv()

    for process in processes:
        process.join()
    return answers
