"""What the stubs give: the assignments, their exercises, and definitions to start from.

A file with one exercise may rely on the imports and on the classes of its stub, so they
are put before its own definitions.
"""

import ast
from dataclasses import dataclass

TYPES = """\
from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Any, Protocol
"""

PROCESSES = """\
class ChildFailed(Exception):
    def __init__(self, exit_code, message=""):
        super().__init__(exit_code, message)
        self.exit_code = exit_code
        self.message = message


def square(number):
    return number * number
"""

LOCKS = """\
import multiprocessing
import threading


class ChildFailed(Exception):
    pass


class Counter(Protocol):
    value: int


class Account(Protocol):
    lock: threading.Lock
    balance: int
"""


@dataclass(frozen=True)
class Assignment:
    """One assignment: its slug, the name of its module, its exercises, its givens."""

    slug: str
    module: str
    exercises: tuple[str, ...]
    givens: str


ASSIGNMENTS = (
    Assignment(
        "01_threads",
        "threads",
        ("run_in_background", "NamedTask", "run_all", "meanwhile", "gather"),
        "import threading\n",
    ),
    Assignment(
        "02_processes",
        "processes",
        ("worker_count", "run_in_process", "ask", "collect_lines", "main"),
        PROCESSES,
    ),
    Assignment(
        "03_pools",
        "pools",
        (
            "parallel_map",
            "map_in_background",
            "map_with_deadline",
            "map_catching",
            "crunch",
        ),
        "import multiprocessing\nimport os\n",
    ),
    Assignment(
        "04_queues",
        "queues",
        (
            "pipeline",
            "undo_order",
            "by_priority",
            "run_workers",
            "results_from_processes",
        ),
        "import contextlib\nimport itertools\nimport multiprocessing\n"
        "import queue\nimport threading\n",
    ),
    Assignment(
        "05_pipes",
        "pipe_ends",
        ("ask_child", "converse", "ask_each", "read_all", "exchange"),
        "",
    ),
    Assignment(
        "06_locks",
        "locks",
        (
            "append_all",
            "count_up",
            "count_up_in_processes",
            "transfer",
            "prepare_and_store",
        ),
        LOCKS,
    ),
)


def assignment_of(exercise: str) -> Assignment:
    """Return the assignment that has the exercise."""
    for assignment in ASSIGNMENTS:
        if exercise in assignment.exercises:
            return assignment
    raise ValueError(f"there is no exercise {exercise!r}")


def exercises_in(source: str) -> tuple[str, ...]:
    """Return the exercises that a file solves: that of its comment, or all defined."""
    for line in source.splitlines()[:20]:
        label, _, name = line.lstrip("# ").partition(":")
        if line.startswith("#") and label.strip() == "exercise" and name.strip():
            return (name.strip(),)
    try:
        body = ast.parse(source).body
    except SyntaxError:
        return ()
    defined = {
        statement.name
        for statement in body
        if isinstance(statement, ast.FunctionDef | ast.ClassDef)
    }
    return tuple(
        exercise
        for assignment in ASSIGNMENTS
        for exercise in assignment.exercises
        if exercise in defined
    )


def whole_module(assignment: Assignment, source: str, first: str = "") -> str:
    """Return the module to play: the stub's givens, then the solution.

    ``first`` is put before all of it, and an import from ``__future__`` before that.
    """
    kept, future = [], []
    for line in source.splitlines():
        if line.startswith("from __future__ import"):
            future.append(line)
            line = ""
        kept.append(line)
    parts = [*future, first, TYPES, assignment.givens, *kept]
    return "\n".join(parts) + "\n"
