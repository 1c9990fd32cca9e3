# exercise: gather
# label: right
import contextlib
import queue
import threading
from collections.abc import Callable, Sequence
from typing import Any


def _send_outcome(channel: queue.SimpleQueue, at: int, task: Callable[[], Any]) -> None:
    try:
        outcome = (True, task())
    except BaseException as error:
        outcome = (False, error)
    channel.put((at, outcome))


def gather(tasks: Sequence[Callable[[], Any]]) -> list[Any]:
    tasks = tuple(tasks)
    channel: queue.SimpleQueue = queue.SimpleQueue()
    with contextlib.ExitStack() as scope:
        for at, task in enumerate(tasks):
            thread = threading.Thread(target=_send_outcome, args=(channel, at, task))
            thread.start()
            scope.callback(thread.join)
    outcomes = dict(channel.get() for _ in tasks)
    values = []
    for at in range(len(tasks)):
        ok, value = outcomes[at]
        if not ok:
            raise value
        values.append(value)
    return values
