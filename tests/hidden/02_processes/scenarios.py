"""What drives the student's code for 02_processes: the only file that crosses over.

Nothing here judges.  A scenario calls the student's code and reports the results.  It
never trips over a wrong answer, for a scenario that raises is a mistake of ours.
"""

from __future__ import annotations

import functools
import multiprocessing
import os
import sys
from collections.abc import Callable
from multiprocessing import util
from typing import Any

from autograder.student_side import Stage, TaskFailed

Task = Callable[..., Any]

# What the machine is said to have; nothing at first, so that all is as it is.
_MACHINE: dict[str, int] = {}


def _pretend(owner: Any, name: str, pretended: Callable[[Any], Any]) -> None:
    """Let a function tell of the machine that a scenario has made up."""
    real = getattr(owner, name, None)
    if real is None:
        return  # this system, or this Python, has no such function

    @functools.wraps(real)
    def function(*args: Any) -> Any:
        return pretended(real(*args)) if _MACHINE else real(*args)

    setattr(owner, name, function)


# Now, for the student's file is loaded after this one, and may take the names along.
_pretend(os, "cpu_count", lambda _: _MACHINE["cpus"])
_pretend(multiprocessing, "cpu_count", lambda _: _MACHINE["cpus"])
_pretend(os, "process_cpu_count", lambda _: _MACHINE["usable"])
_pretend(os, "sched_getaffinity", lambda _: set(range(_MACHINE["usable"])))
_pretend(os, "sysconf", lambda real: _MACHINE["cpus"] if real > 0 else real)


class OnlyAValue(Exception):  # noqa: N818 - it says what it is
    """An exception that a task returns, and that nobody raises."""


class Robot:
    """Somebody whose method is the task, and who is a task herself."""

    def __init__(self, task: Task) -> None:
        self._task = task

    def work(self, *args: Any) -> Any:
        """Do the task."""
        return self._task(*args)

    def __call__(self, *args: Any) -> Any:
        """Do the task."""
        return self._task(*args)


class Reporter:
    """A task for a worker: emits so many lines, and perhaps raises then."""

    def __init__(self, task: Task, lines: int, raising: tuple[int, ...] = ()) -> None:
        self._task = task
        self._lines = lines
        self._raising = raising

    def __call__(self, number: int, emit: Task) -> None:
        """Work, a gate and a line at a time."""
        for line in range(self._lines):
            emit(self._task(f"{number}.{line}"))
            if number in self._raising:
                raise TaskFailed("no more lines")


class Lingerer:
    """A task whose process stops once more on its way out, as long as it may."""

    def __init__(self, stage: Stage, task: Task, where: str = "leaving") -> None:
        self._stage = stage
        self._task = task
        self._where = where

    def __call__(self, *args: Any) -> Any:
        """Do the task, and be slow at the end."""
        util.Finalize(None, self._stage.gate, args=(self._where,), exitpriority=1)
        return self._task(*args)


class Reciter:
    """A task for a worker: emits the lines that it was given."""

    def __init__(self, lines: list[str]) -> None:
        self._lines = lines

    def __call__(self, _number: int, emit: Task) -> None:
        """Emit them all."""
        for line in self._lines:
            emit(line)


def _leave(*_: Any) -> None:
    """End the process, as a program does."""
    sys.exit(5)


def _raise_nothing_said() -> None:
    """Fail as a task does, and without a text."""
    raise TaskFailed


def _stops(stage: Stage, label: str) -> Callable[[], None]:
    """Return what stops this process there, and none of its children."""
    maker = os.getpid()

    def stop() -> None:
        if os.getpid() == maker:
            stage.gate(label)

    return stop


def _asked(student: Any, task: Task, *args: Any) -> dict[str, Any]:
    """Ask a child, and tell its value or its failure."""
    failure = getattr(student, "ChildFailed", ())
    try:
        return {"value": student.ask(task, *args)}
    except failure as error:
        text = getattr(error, "message", None)
        if not isinstance(text, str | None):
            text = f"no text, but an object of type {type(text).__name__}"
        return {"exit code": getattr(error, "exit_code", None), "message": text}


# 1: worker_count ---------------------------------------------------------------------


def count_workers(student: Any, _stage: Stage, machines: Any, jobs: Any) -> Any:
    """Ask on machines with so many CPUs, of which so many may be used."""
    counts = []
    for cpus, usable in machines:
        _MACHINE.update(cpus=cpus, usable=usable)
        counts.append([student.worker_count(number) for number in jobs])
    return counts


# 2: run_in_process -------------------------------------------------------------------


def run_one(student: Any, stage: Stage) -> Any:
    """Run one task."""
    return student.run_in_process(stage.task("task"))


def run_callables(student: Any, stage: Stage) -> Any:
    """Run callables of every kind, with arguments of every kind."""
    partial = functools.partial(stage.task("a partial"), "first")
    return [
        student.run_in_process(stage.task("no argument")),
        student.run_in_process(Robot(stage.task("a method")).work, "text"),
        student.run_in_process(Robot(stage.task("an object")), ("one", "tuple")),
        student.run_in_process(partial, "second", 3, None),
    ]


def run_endings(student: Any, stage: Stage, size: int) -> Any:
    """Run tasks that end in every way, all of them after their gate.

    The one that returns has a value of that size.
    """
    return [
        student.run_in_process(stage.task("returns", size=size)),
        student.run_in_process(stage.task("raises", raises=True)),
        student.run_in_process(stage.task("exits", exits=7)),
        student.run_in_process(stage.task("killed", exits=-9)),
        student.run_in_process(stage.task("terminated", exits=-15)),
        student.run_in_process(_leave),
    ]


# 3: ask ------------------------------------------------------------------------------


def ask_one(student: Any, stage: Stage, *args: Any) -> Any:
    """Ask one task for its value."""
    return _asked(student, stage.task("task"), *args)


def ask_lingering(student: Any, stage: Stage, *args: Any) -> Any:
    """Ask one task that takes its time, and whose process does so, too."""
    task = Lingerer(stage, stage.task("slow:task"), "slow:leaving")
    return _values([_asked(student, task, *args)])


def ask_odd(student: Any, stage: Stage, size: int) -> Any:
    """Ask for values that are false, or look like a failure, or are large."""
    answers = [
        _asked(student, {}.get, "nothing"),
        _asked(student, list),
        _asked(student, bool),
        _asked(student, tuple, [False, "not a failure"]),
        _asked(student, OnlyAValue, "a value, not a failure"),
        _asked(student, stage.task("task", size=size)),
    ]
    *values, error, large, failed = _values(answers)
    if isinstance(large, str):
        large = [len(large), large.rstrip(".")]
    error = "the exception" if isinstance(error, OnlyAValue) else error
    return [*values, error, large, failed]


def _values(answers: list[dict[str, Any]]) -> list[Any]:
    """Return the values, and after them the places of those that failed."""
    failed = [at for at, answer in enumerate(answers) if "value" not in answer]
    return [*(answer.get("value") for answer in answers), failed]


def ask_failing(student: Any, stage: Stage) -> Any:
    """Ask a task that raises, and whose process takes its time to end.

    Ask another one, too, whose exception has no text.
    """
    slow = Lingerer(stage, stage.task("task", raises=True))
    return [_asked(student, slow), _asked(student, _raise_nothing_said)]


def ask_dying(student: Any, stage: Stage, codes: list[int]) -> Any:
    """Ask tasks that end their processes by an exit code or by a signal."""
    return [_asked(student, stage.task(f"task:{n}", exits=n)) for n in codes]


def ask_both(student: Any, stage: Stage) -> Any:
    """Ask twice: a task that raises, and then another one that answers."""
    failed = _asked(student, stage.task("failing", raises=True))
    return [failed, _asked(student, Robot(stage.task("task")), "hello")]


# 4: collect_lines --------------------------------------------------------------------


def collect(student: Any, stage: Stage, workers: int, lines: int, *raising: int) -> Any:
    """Collect so many lines of each worker; those numbered raise after their first."""
    reporter = Reporter(stage.task("line", each=True), lines, raising)
    return student.collect_lines(Lingerer(stage, reporter), workers)


def collect_large(student: Any, stage: Stage, workers: int, size: int) -> Any:
    """Collect a long line of each worker, and tell what was seen of them.

    A process that forks stops before it does: until then nobody takes what is sent.
    """
    os.register_at_fork(before=_stops(stage, "fork"))
    task = stage.task("line", each=True, size=size)
    lines = student.collect_lines(Reporter(task, 1), workers)
    if not isinstance(lines, list):
        return lines
    return [[len(line), line.rstrip(".")] for line in map(str, lines)]


def collect_odd(student: Any, stage: Stage, few: list[str], odd: list[str]) -> Any:
    """Collect four lines of three workers, few and odd ones made up, and none.

    A process that forks for those made up stops afterwards: the child has ended
    when the caller goes on.
    """
    results = [collect(student, stage, 3, 4)]
    os.register_at_fork(after_in_parent=_stops(stage, "forked"))
    results += [student.collect_lines(Reciter(lines), 1) for lines in (few, odd)]
    return [*results, student.collect_lines(Reciter(few), 0)]


# 5: main -----------------------------------------------------------------------------


def run_script(_student: Any, stage: Stage, start_method: str) -> Any:
    """Run the file as a script."""
    return stage.script(start_method, watched="square")


def import_file(_student: Any, stage: Stage, start_method: str) -> Any:
    """Import the file, and only then call what it defines."""
    return stage.script(start_method, watched="square", called="main")
