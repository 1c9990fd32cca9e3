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


def in_background(student: Any, stage: Stage, *args: Any) -> str:
    """Start a task, and report what was returned."""
    thread = student.run_in_background(stage.task("task"), *args)
    if not isinstance(thread, threading.Thread):
        return f"{thread!r} instead of a thread"
    return "a thread that runs" if thread.ident else "a thread, not yet started"


def a_named_task(student: Any, stage: Stage) -> list[Any]:
    """Make a thread, start it, wait for it, and tell what it kept."""
    thread = student.NamedTask("gardener", stage.task("task"))
    before = thread.result
    thread.start()
    thread.join()
    return [thread.name, before, thread.result]


def all_of_them(student: Any, stage: Stage, letters: str) -> None:
    """Run a task for each letter."""
    student.run_all(_letters(stage, letters))


def two_at_a_time(student: Any, stage: Stage) -> Any:
    """Do one thing in the background and one in the foreground."""
    return student.meanwhile(stage.task("task"), stage.task("foreground"))


def gathered(student: Any, stage: Stage, letters: str, failing: str = "") -> Any:
    """Gather the values of a task for each letter."""
    return student.gather(_letters(stage, letters, failing))
