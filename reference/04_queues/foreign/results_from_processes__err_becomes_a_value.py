# exercise: results_from_processes
# label: wrong
# mistake: the child turns what the task raises into a pair (False, error) and puts its second half without looking at the first, so the dict has an exception object as the value of that item: "The item of a process that died (its task raised, ...) is missing".
import contextlib
import multiprocessing
import queue
from collections.abc import Callable, Hashable, Sequence
from typing import Any


def _attempt(task: Callable[[Any], Any], item: Any) -> tuple[bool, Any]:
    try:
        return True, task(item)
    except Exception as error:
        return False, error


def _put_outcome(channel: Any, task: Callable[[Any], Any], item: Any) -> None:
    _, value = _attempt(task, item)
    channel.put((item, value))


def results_from_processes(
    task: Callable[[Any], Any], items: Sequence[Hashable]
) -> dict[Any, Any]:
    channel = multiprocessing.Queue()
    children = [
        multiprocessing.Process(target=_put_outcome, args=(channel, task, item))
        for item in items
    ]
    for child in children:
        child.start()
    results: dict[Any, Any] = {}
    while any(child.is_alive() for child in children) or not channel.empty():
        with contextlib.suppress(queue.Empty):
            item, value = channel.get(timeout=0.05)
            results[item] = value
    for child in children:
        child.join()
    return results
