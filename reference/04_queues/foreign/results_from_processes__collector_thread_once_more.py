# exercise: results_from_processes
# label: right
# style: type hints, a thread of the caller collects while the caller joins, then the caller itself puts the end mark
from __future__ import annotations

import multiprocessing
import threading
from collections.abc import Callable, Hashable, Sequence
from typing import Any


def _put_answer(
    task: Callable[[Any], Any], item: Hashable, answers: multiprocessing.Queue
) -> None:
    """Run in the child: put the item and its value."""
    answers.put((item, task(item)))


def _collect(answers: multiprocessing.Queue, found: dict[Any, Any]) -> None:
    """Run in a thread of the parent: take answers until the end mark."""
    while (pair := answers.get()) is not None:
        item, value = pair
        found[item] = value


def results_from_processes(
    task: Callable[[Any], Any], items: Sequence[Hashable]
) -> dict[Any, Any]:
    """Run ``task(item)`` for each item in a process of its own, all at the same time."""
    answers: multiprocessing.Queue = multiprocessing.Queue()
    found: dict[Any, Any] = {}
    children = [
        multiprocessing.Process(target=_put_answer, args=(task, item, answers))
        for item in items
    ]
    for child in children:
        child.start()

    # After the children were started: a fork and threads do not go well together.
    collector = threading.Thread(target=_collect, args=(answers, found))
    collector.start()

    for child in children:
        child.join()  # the collector takes meanwhile, so nobody is stuck
    answers.put(None)  # all that the children have put is before this
    collector.join()

    answers.close()
    answers.join_thread()
    return found
