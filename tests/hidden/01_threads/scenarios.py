"""What drives the student's code for 01_threads: the only file that crosses over.

Nothing here judges.  A scenario calls the student's code and reports the results.  It
never trips over a wrong answer, for a scenario that raises is a mistake of ours.
"""

from __future__ import annotations

import contextlib
import functools
import itertools
import threading
from collections.abc import Callable
from typing import Any

from autograder.student_side import Stage

Task = Callable[..., Any]


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


class Picky(Robot):
    """Somebody who says of any arguments, after the work, that they are wrong."""

    def __call__(self, *args: Any) -> Any:
        """Do the task, and raise."""
        super().__call__(*args)
        raise TypeError("these arguments are of the wrong type, says the task")


def _tasks(stage: Stage, count: int, *raising: int) -> list[Task]:
    """Make tasks ``task:00``, ``task:01`` and so on; those numbered raise."""
    return [stage.task(f"task:{n:02}", raises=n in raising) for n in range(count)]


def _looks(thread: Any) -> list[Any]:
    """Tell the type of a thing, whether it is a thread, and whether it was started."""
    is_thread = isinstance(thread, threading.Thread)
    return [type(thread).__name__, is_thread, is_thread and thread.ident is not None]


def _join(thread: Any) -> None:
    if isinstance(thread, threading.Thread) and thread.ident:
        thread.join()


# 1: run_in_background ----------------------------------------------------------------


def start_one(student: Any, stage: Stage) -> list[Any]:
    """Start one task and come straight back."""
    return _looks(student.run_in_background(stage.task("task")))


def start_and_join(student: Any, stage: Stage) -> list[Any]:
    """Wait for the threads that were returned, and say when the wait is over.

    The task of the second one raises; tells what its ``join()`` raised, if it did, and
    whether a third one is the thread in which its task ran.
    """
    thread = student.run_in_background(stage.task("task"))
    states = [_looks(thread)]
    _join(thread)
    stage.gate("joined")
    raising = student.run_in_background(stage.task("raises", raises=True))
    try:
        _join(raising)
    except Exception as error:  # noqa: BLE001 - the grader sees it
        return [*states, _looks(raising), type(error).__name__, False]
    ran_in: list[threading.Thread] = []
    own = student.run_in_background(
        lambda *_: ran_in.append(threading.current_thread())
    )
    _join(own)
    return [*states, _looks(raising), None, ran_in == [own]]


def start_many(student: Any, stage: Stage, count: int) -> None:
    """Start so many tasks, and wait for all of them."""
    tasks = _tasks(stage, count)
    for thread in [student.run_in_background(task) for task in tasks]:
        _join(thread)


def start_callables(student: Any, stage: Stage) -> None:
    """Start callables of every kind, with arguments of every kind."""
    text = Robot(stage.task("a method with a text"))
    pair = Robot(stage.task("an object with a tuple"))
    partial = functools.partial(stage.task("a partial"), "first")
    same, lock = stage.task("whether it is the same lock"), threading.Lock()
    start = student.run_in_background
    threads = [
        start(stage.task("no argument")),
        start(text.work, "text"),
        start(pair, ("one", "tuple")),
        start(partial, "second", 3),
        start(lambda *args: stage.task("a lambda")(*args), None, [4], False),
        start(lambda given: same(given is lock), lock),
    ]
    for thread in threads:
        _join(thread)


# 2: NamedTask ------------------------------------------------------------------------


def make_named(student: Any, stage: Stage) -> list[Any]:
    """Make a thread and look at it; do not start it.

    Make one more of its name, and one that is called as the thread that calls.
    """
    own = threading.current_thread().name
    given = ["bees", "bees", own]
    made = [student.NamedTask(name, stage.task("task")) for name in given]
    names = [_attribute(thread, "name") for thread in made]
    return [_looks(made[0]), names[0], _attribute(made[0], "result"), given, names]


def start_picky(student: Any, stage: Stage) -> None:
    """Start one that raises a TypeError of its own."""
    _join(student.run_in_background(Picky(stage.task("a picky one")), 1, "two"))


def start_named(student: Any, stage: Stage) -> list[Any]:
    """Start two, wait for both, and look at what they keep, before and after."""
    threads = [student.NamedTask(n, stage.task(f"task:{n}")) for n in ("ant", "bee")]
    starts = [_start(thread) for thread in threads]
    stage.gate("look")
    before = [_attribute(thread, "result") for thread in threads]
    for thread in threads:
        _join(thread)
    looks = [[_attribute(x, "result") for x in threads] for _ in range(2)]
    return [starts, looks[0], before, looks[1]]


def run_named(student: Any, stage: Stage) -> list[Any]:
    """Call ``run()`` as a plain method, and keep a value that is false."""
    thread = student.NamedTask("direct", stage.task("task"))
    thread.run()
    empty = student.NamedTask("direct", list)  # two threads may have the same name
    empty.run()
    return [_attribute(thread, "result"), _attribute(empty, "result")]


def _attribute(thread: Any, name: str) -> Any:
    """Look at an attribute; a thread that was never set up refuses even that."""
    try:
        return getattr(thread, name)
    except Exception as refusal:  # noqa: BLE001 - the grader sees it
        return f"{type(refusal).__name__}: {refusal}"


def _start(thread: Any) -> str:
    if not isinstance(thread, threading.Thread):
        return f"{type(thread).__name__}, not a thread"
    try:
        thread.start()
    except Exception as refusal:  # noqa: BLE001 - the grader sees it
        return f"{type(refusal).__name__}: {refusal}"
    return "started"


# 3: run_all --------------------------------------------------------------------------


def run_many(student: Any, stage: Stage, count: int, *raising: int) -> Any:
    """Run so many tasks; those numbered raise."""
    return student.run_all(_tasks(stage, count, *raising))


def run_line_by_line(student: Any, stage: Stage, count: int, *raising: int) -> None:
    """Run so many tasks, and stop before every line of the student's file."""
    tasks = _tasks(stage, count, *raising)
    stage.line_gates()
    student.run_all(tasks)


def run_few(student: Any, stage: Stage) -> list[Any]:
    """Run no task at all, a single one, and one callable three times."""
    student.run_all([])
    stage.gate("none")
    single = stage.task("single")
    given: list[Any] = [single]
    student.run_all(given)
    count = itertools.count(1)
    student.run_all([count.__next__] * 3)  # one object, three tasks
    student.run_all([stage.task("again")] * 3)
    return [_left(given, single), next(count) - 1]


def _left(given: list[Any], task: Any) -> Any:
    """Count what is left of a list of this task, or name what has taken its place."""
    others = [type(item).__name__ for item in given if item is not task]
    return others or len(given)


def run_beside_another(student: Any, stage: Stage) -> None:
    """Run a task while a thread that is nobody's business here is at work."""
    threading.Thread(target=stage.task("stranger"), daemon=True).start()
    student.run_all([stage.task("single")])


# 4: meanwhile ------------------------------------------------------------------------


def both(student: Any, stage: Stage) -> Any:
    """Do one thing in the background and another here."""
    return student.meanwhile(stage.task("background"), stage.task("foreground"))


def both_again(student: Any, stage: Stage) -> Any:
    """Do it twice, and report what was returned the second time."""
    student.meanwhile(
        stage.task("earlier:background"), stage.task("earlier:foreground")
    )
    return student.meanwhile(stage.task("background"), stage.task("foreground"))


def both_nested(student: Any, stage: Stage) -> Any:
    """Do it once more while the foreground runs, in a thread of that.

    A program with an event loop may not start another one in the same thread.
    """
    inner = stage.task("foreground")
    pairs: list[Any] = []

    def foreground() -> list[Any]:
        value = inner()
        parts = _held(stage, "inner:1", "in"), _held(stage, "inner:2", "side")
        again = threading.Thread(target=lambda: pairs.append(student.meanwhile(*parts)))
        again.start()
        again.join()
        return [value, *pairs]

    return student.meanwhile(stage.task("background"), foreground)


def both_empty(student: Any, stage: Stage) -> list[Any]:
    """Let values through that are false, or that look like a failure."""
    error = OnlyAValue("a value, not a failure")
    stage.gate("values")
    first = student.meanwhile(_held(stage, "1", None), _held(stage, "2", 0))
    second = student.meanwhile(_held(stage, "3", error), _held(stage, "4", (1, 2)))
    count = itertools.count(1).__next__
    same = student.meanwhile(count, count)  # one object, twice
    return [first, _without(second, error), _in_order(same)]


# 5: gather ---------------------------------------------------------------------------


def gather_many(student: Any, stage: Stage, count: int, *raising: int) -> Any:
    """Gather the values of so many tasks; those numbered raise."""
    return student.gather(_tasks(stage, count, *raising))


def gather_in_pools(student: Any, stage: Stage, count: int, *raising: int) -> Any:
    """Gather; where a pool of threads does it, stop before each piece of work begins.

    What has not begun can still be cancelled.
    """
    from concurrent.futures import thread

    item: Any = vars(thread)["_WorkItem"]
    run = item.run

    def gated_run(self: Any, *args: Any) -> None:
        stage.gate("pool")
        run(self, *args)

    item.run = gated_run
    return student.gather(_tasks(stage, count, *raising))


def gather_bare(student: Any, stage: Stage) -> Any:
    """Gather two, of whom one raises an exception without a word in it."""
    return student.gather([stage.task("single"), _raise_nothing_said])


def _raise_nothing_said() -> None:
    raise LookupError


def gather_again(student: Any, stage: Stage) -> Any:
    """Gather three, of whom one raises, and then two others."""
    earlier = [stage.task(f"earlier:{n}", raises=n == 1) for n in range(3)]
    with contextlib.suppress(Exception):
        student.gather(earlier)
    return student.gather(_tasks(stage, 2))


def gather_line_by_line(student: Any, stage: Stage, count: int) -> Any:
    """Gather, and stop before every line of the student's file."""
    tasks = _tasks(stage, count)
    stage.line_gates()
    return student.gather(tasks)


def gather_few(student: Any, stage: Stage) -> list[Any]:
    """Gather nothing, a single value, and values that are false or look wrong."""
    error = OnlyAValue("a value, not a failure")
    none = student.gather([])
    single = student.gather([stage.task("single")])
    values: list[Any] = [None, 0, error, [], ""]
    held = [_held(stage, f"odd:{n}", value) for n, value in enumerate(values)]
    odd = student.gather(held)
    count = itertools.count(1).__next__
    given = [count] * 3  # one object, three tasks
    same = student.gather(given)
    return [none, single, _without(odd, error), _in_order(same), _left(given, count)]


def _held(stage: Stage, gate: str, value: Any) -> Callable[[], Any]:
    """Return a task that stops at a gate, and returns ``value`` then."""

    def task() -> Any:
        stage.gate(gate)
        return value

    return task


def _without(values: Any, error: Exception) -> Any:
    """Put a word in place of ``error``, for an exception cannot be sent."""
    if not isinstance(values, list | tuple):
        return values
    worded = ["the exception" if value is error else value for value in values]
    return tuple(worded) if isinstance(values, tuple) else worded


def _in_order(values: Any) -> Any:
    are_there = isinstance(values, list | tuple) and all(values)
    return sorted(values) if are_there else values
