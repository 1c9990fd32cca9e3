"""What the self-check does with your code; `test_threads.py` judges what comes of it.

``student`` is your module.  ``stage.task("a")`` makes a task that stops when it is
called, until the check lets it go on, and that then returns a value nobody can guess.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from autograder.student_side import Stage


def _letters(stage: Stage, letters: str, failing: str = "") -> list[Callable[..., Any]]:
    """Make a task for each letter; those in ``failing`` raise an exception."""
    return [stage.task(f"task:{x}", raises=x in failing) for x in letters]


def in_background(student: Any, stage: Stage, *args: Any) -> list[Any]:
    """Start a task; tell the type of the result, if it is a thread, and if it runs."""
    thread = student.run_in_background(stage.task("task"), *args)
    is_thread = isinstance(thread, threading.Thread)
    return [type(thread).__name__, is_thread, is_thread and thread.ident is not None]


def two_named_tasks(student: Any, stage: Stage) -> list[Any]:
    """Make two threads, start both, wait for both, and tell what they kept."""
    threads = [
        student.NamedTask(name, stage.task(f"task:{name}")) for name in ("ann", "bob")
    ]
    before = threads[0].result
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return [threads[0].name, before, [thread.result for thread in threads]]


def a_false_value(student: Any, _stage: Stage) -> Any:
    """Keep a value that counts as false."""
    thread = student.NamedTask("nobody", list)
    thread.start()
    thread.join()
    return thread.result


def all_of_them(student: Any, stage: Stage, letters: str, failing: str = "") -> None:
    """Run a task for each letter; those in ``failing`` raise."""
    student.run_all(_letters(stage, letters, failing))


def two_at_a_time(student: Any, stage: Stage) -> Any:
    """Do one thing in the background and one in the foreground."""
    return student.meanwhile(stage.task("task"), stage.task("foreground"))


def two_odd_pairs(student: Any, stage: Stage) -> Any:
    """Do it twice, with values that look odd."""
    return [
        student.meanwhile(_held(stage, "1", []), _held(stage, "2", "")),
        student.meanwhile(_held(stage, "3", None), _held(stage, "4", False)),
    ]


def _held(stage: Stage, gate: str, value: Any) -> Callable[[], Any]:
    """Return a task that the check lets go on, and that returns ``value`` then."""

    def task() -> Any:
        stage.gate(gate)
        return value

    return task


class OnlyAValue(Exception):  # noqa: N818 - it says what it is
    """An exception that a task returns, and that nobody raises."""


def gathered_odd(student: Any, stage: Stage) -> list[Any]:
    """Gather values that look odd, and then nothing; of an exception, tell the type."""
    error = OnlyAValue("a value")
    values = [None, 0, error]
    odd = student.gather([_held(stage, str(n), x) for n, x in enumerate(values)])
    return [_by_type(student.gather([])), _by_type(odd)]


def _by_type(values: Any) -> Any:
    """Write the type of an exception in place of it."""
    if not isinstance(values, list):
        return values
    return [type(x).__name__ if isinstance(x, BaseException) else x for x in values]


def gathered(student: Any, stage: Stage, letters: str, failing: str = "") -> Any:
    """Gather the values of a task for each letter."""
    return student.gather(_letters(stage, letters, failing))
