# exercise: results_from_processes
# label: right
import contextlib
import multiprocessing
from collections.abc import Callable, Hashable, Sequence
from multiprocessing.connection import Connection, wait
from typing import Any


def _send_value(sender: Connection, task: Callable[[Any], Any], item: Any) -> None:
    with sender:
        sender.send(task(item))


def results_from_processes(
    task: Callable[[Any], Any], items: Sequence[Hashable]
) -> dict[Any, Any]:
    results: dict[Any, Any] = {}
    with contextlib.ExitStack() as scope:
        owners: dict[Connection, Any] = {}
        for item in items:
            receiver, sender = multiprocessing.Pipe(duplex=False)
            owners[receiver] = item
            args = (sender, task, item)
            child = multiprocessing.Process(target=_send_value, args=args)
            with sender:
                child.start()
            scope.callback(child.join)
        while owners:
            for receiver in wait(list(owners)):
                item = owners.pop(receiver)
                with receiver, contextlib.suppress(Exception):
                    results[item] = receiver.recv()
    return results
