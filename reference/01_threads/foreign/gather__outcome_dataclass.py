# exercise: gather
# label: right
# style: code of an assistant: dataclass for the outcome, type hints and docstrings everywhere

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any


@dataclass
class Outcome:
    """What became of one task.

    Attributes:
        value: The value that the task returned, if it returned.
        error: The exception that the task raised, or ``None`` if it did not raise.
    """

    value: Any = None
    error: BaseException | None = None


def _run_into(task: Callable[[], Any], outcome: Outcome) -> None:
    """Run a task and record its value or its exception in ``outcome``."""
    try:
        outcome.value = task()
    except BaseException as error:  # also SystemExit and the like
        outcome.error = error


def gather(tasks: Sequence[Callable[[], Any]]) -> list[Any]:
    """Run all tasks concurrently and return their values in the order of the tasks.

    Args:
        tasks: Callables without arguments. The sequence is not modified.

    Returns:
        The values, in the order of the tasks.

    Raises:
        BaseException: The exception of the first task (in order) that raised, after
            every task has ended.
    """
    outcomes = [Outcome() for _ in tasks]
    threads = [
        threading.Thread(target=_run_into, args=(task, outcome))
        for task, outcome in zip(tasks, outcomes)
    ]

    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    for outcome in outcomes:
        if outcome.error is not None:
            raise outcome.error
    return [outcome.value for outcome in outcomes]
