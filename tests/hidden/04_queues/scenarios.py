"""What drives the student's code for 04_queues: the only file that crosses over.

Nothing here judges.  A scenario calls the student's code and reports the results.  It
never trips over a wrong answer, for a scenario that raises is a mistake of ours.
"""

from __future__ import annotations

import functools
import itertools
import os
import queue
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from multiprocessing import util
from typing import Any

from autograder.student_side import Stage

Task = Callable[..., Any]

MEGABYTE = 1 << 20


class OnlyAValue(Exception):  # noqa: N818 - it says what it is
    """An exception that is an item or a value, and that nobody raises."""


class _ShutDown(Exception):  # noqa: N818 - the name that the library gave it
    """What a queue raises since Python 3.13; before, an exception like others."""


_ShutDown.__name__ = "ShutDown"
_FROM_QUEUES: dict[str, type[Exception]] = {
    "Empty": queue.Empty,
    "Full": queue.Full,
    "ShutDown": getattr(queue, "ShutDown", _ShutDown),
}


def _two_cpus() -> None:
    """Let the machine have two CPUs: code that goes by their number has too few."""
    answers = {"cpu_count": 2, "process_cpu_count": 2, "sched_getaffinity": {0, 1}}
    for name, answer in answers.items():
        if hasattr(os, name):
            setattr(os, name, lambda *_, answer=answer: answer)


_two_cpus()


# Who uses the library's queues is seen at gates.  They are put in here, before the
# student's module is imported, and they are open unless a scenario shuts them.
_shut: list[Stage] = []


def _with_gates(kind: Any, label: str) -> None:
    put, get = kind._put, kind._get

    def gated_put(self: Any, item: Any) -> None:
        for stage in _shut:
            stage.gate(f"{label}:put")
        put(self, item)

    def gated_get(self: Any) -> Any:
        for stage in _shut:
            stage.gate(f"{label}:get")
        return get(self)

    kind._put, kind._get = gated_put, gated_get


_with_gates(queue.LifoQueue, "LifoQueue")
_with_gates(queue.PriorityQueue, "PriorityQueue")


# 1: pipeline -------------------------------------------------------------------------


def _source(stage: Stage, items: str, breaks: bool = False) -> Iterator[str]:
    """Yield the items, and stop before each of them; perhaps raise in the end."""
    for item in items:
        stage.gate(f"source:{item}")
        yield item
    if breaks:
        stage.task("source:broken", raises=True)()


def _handle(stage: Stage, failing: str) -> Task:
    """Make a handler that stops at each item, and raises at one of them."""
    fine = stage.task("handle", each=True)
    broken = stage.task("handle", raises=True, each=True)

    def handle(item: Any) -> Any:
        return (broken if failing and item == failing else fine)(item)

    return handle


def flow(
    student: Any,
    stage: Stage,
    items: str,
    limit: int | None = None,
    failing: str = "",
    breaks: bool = False,
) -> Any:
    """Send the letters of ``items`` through a pipeline; ``None``: no limit is given."""
    source, handle = _source(stage, items, breaks), _handle(stage, failing)
    if limit is None:
        return student.pipeline(source, handle)
    return student.pipeline(source, handle, limit)


def flow_few(student: Any, stage: Stage, words: list[str]) -> list[Any]:
    """Send nothing, one item, and odd ones; ``words`` are texts among them.

    Some are objects that nothing else is equal to: one cannot be pickled, and others
    are exceptions that nobody raised.
    """
    handled: list[Any] = []
    things: dict[str, Any] = {"the same lock": threading.Lock()}
    for exception in OnlyAValue("item"), queue.Empty(), StopIteration():
        things[f"the same {type(exception).__name__}"] = exception
    student.pipeline(iter(()), handled.append, 1)
    handled.append("the end of nothing")
    student.pipeline(["single"], handled.append, 1)
    handled.append("the end of one")
    odd = (0, "", (), {}, False, True, -1, *words, *things.values(), "end", "end")
    student.pipeline(odd, handled.append, 2)
    stage.gate("done")
    known = {id(thing): name for name, thing in things.items()}
    return [known.get(id(item), item) for item in handled]


def flow_answered(student: Any, stage: Stage) -> list[Any]:
    """Handle items with a callable whose values look odd; tell what was handled."""
    handled: list[Any] = []
    answers = [None, False, 0, "", True, 1, "stop", StopIteration, OnlyAValue("value")]

    def handle(number: int) -> Any:
        handled.append(number)
        return answers[number - 1]

    student.pipeline(range(1, len(answers) + 1), handle, 2)
    stage.gate("done")
    return handled


def flow_raising(student: Any, stage: Stage) -> list[list[str]]:
    """Let the handler and the source raise what queues raise; tell what came of it."""
    caught = []
    for name, kind in _FROM_QUEUES.items():
        raising = functools.partial(_raise, kind)
        came = _exception_of(student.pipeline, "ab", raising)
        caught.append([name, "handle", came])
        came = _exception_of(student.pipeline, _then_raise(kind), id)
        caught.append([name, "the source", came])
    stage.gate("done")
    return caught


def _then_raise(kind: type[Exception]) -> Iterator[str]:
    """Yield one item, and then raise."""
    yield "a"
    _raise(kind)


def _raise(kind: type[Exception], *_: Any) -> None:
    raise kind


def _exception_of(function: Callable[..., Any], *args: Any) -> str:
    """Name the exception of a call."""
    try:
        function(*args)
    except Exception as error:  # noqa: BLE001 - the grader sees it
        return type(error).__name__
    return ""


# 2: undo_order -----------------------------------------------------------------------


def undo(student: Any, stage: Stage, actions: list[Any]) -> Any:
    """Take actions back, and stop whenever a LifoQueue is used."""
    return _gated(stage, lambda: student.undo_order(actions))


def undo_few(student: Any, stage: Stage) -> list[Any]:
    """Take back nothing, one action, odd ones, and many; tell what is left of them."""
    stage.gate("begin")
    given = [stage.task(f"task:{n}")() for n in range(2)]
    odd = [0, "", None, {"a": 1}, False, [], 0]
    lists: list[Sequence[Any]] = [[], (), ["single"], odd, given]
    results = [student.undo_order(actions) for actions in lists]
    same = [x for x, y in zip(results, lists, strict=True) if x is y and x != ()]
    return [*results, student.undo_order(list(range(3000))), given, len(same)]


def _gated(stage: Stage, call: Callable[[], Any]) -> Any:
    _shut.append(stage)
    try:
        return call()
    finally:
        _shut.remove(stage)


# 3: by_priority ----------------------------------------------------------------------


def prioritised(student: Any, stage: Stage, jobs: list[Any]) -> Any:
    """Order jobs, and stop whenever a PriorityQueue is used."""
    return _gated(stage, lambda: student.by_priority(jobs))


class Text(str):
    """A text as payload that knows whether any of its kind was compared by ``<``."""

    compared = False

    def __lt__(self, other: str) -> bool:
        Text.compared = True
        return super().__lt__(other)


def ordered_texts(student: Any, stage: Stage, *lists: list[Any]) -> list[Any]:
    """Order each list of jobs with texts; tell whether these have been compared."""
    stage.gate("begin")
    results: list[Any] = []
    for jobs in lists:
        found = student.by_priority([(n, Text(text)) for n, text in jobs])
        if isinstance(found, list):
            found = [str(x) if isinstance(x, Text) else x for x in found]
        results.append(found)
    return [*results, Text.compared]


def ordered(student: Any, stage: Stage, *lists: Sequence[Any]) -> list[Any]:
    """Order each list of jobs; tell what is left of those."""
    stage.gate("begin")
    return [*(student.by_priority(jobs) for jobs in lists), *lists]


class Incomparable:
    """A payload that has nothing but itself; it is reported by its name."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __repr__(self) -> str:
        return f"<{self.name}>"

    def __eq__(self, other: object) -> bool:
        raise TypeError(f"nobody may compare {self}")

    __hash__ = object.__hash__
    __lt__ = __gt__ = __le__ = __ge__ = __eq__


def ordered_objects(
    student: Any, stage: Stage, mixed: list[Any], jobs: list[Any]
) -> Any:
    """Order jobs of many kinds, and jobs whose payloads refuse to be compared."""
    stage.gate("begin")
    first = student.by_priority(mixed)
    found = student.by_priority([(n, Incomparable(name)) for n, name in jobs])
    if isinstance(found, list):
        found = [x.name if isinstance(x, Incomparable) else repr(x) for x in found]
    return [first, found]


# 4: run_workers ----------------------------------------------------------------------


def work(student: Any, stage: Stage, count: int, workers: int, *raising: int) -> Any:
    """Let workers do so many tasks; those numbered raise."""
    tasks = [stage.task(f"task:{n:02}", raises=n in raising) for n in range(count)]
    return _sorted(student.run_workers(tasks, workers))


def work_line_by_line(student: Any, stage: Stage, count: int, workers: int) -> Any:
    """Let workers do so many tasks, and stop before every line of the file."""
    tasks = [stage.task(f"task:{n:02}") for n in range(count)]
    stage.line_gates()
    return _sorted(student.run_workers(tasks, workers))


def work_raising(student: Any, stage: Stage, count: int, kind: str) -> Any:
    """Let one worker do so many tasks, and one before that raises what queues raise."""
    tasks = [stage.task(f"task:{n:02}") for n in range(count)]
    raising = functools.partial(_raise, _FROM_QUEUES[kind])
    return student.run_workers([raising, *tasks], 1)


def work_few(student: Any, stage: Stage) -> list[Any]:
    """Let workers do nothing, one task, odd ones, and one task three times."""
    none = student.run_workers((), 3)
    given: list[Any] = [stage.task("single")]
    [task] = given
    single = student.run_workers(given, 1)
    values: list[Any] = [None, 0, [], "", False, True, OnlyAValue("value")]
    odd = student.run_workers([functools.partial(_same, x) for x in values], 2)
    count = itertools.count(1)
    same = student.run_workers([count.__next__] * 3, 2)
    return [none, single, _sorted(_shown(odd)), _sorted(same), _left(given, task)]


def _same(value: Any) -> Any:
    return value


def _shown(values: Any) -> Any:
    """Write down the exceptions among values; they may have gone to another process."""
    if isinstance(values, list):
        return [f"OnlyAValue: {x}" if isinstance(x, OnlyAValue) else x for x in values]
    return values


def _left(given: list[Any], task: Any) -> Any:
    """Count what is left of a list of this task, or name what has taken its place."""
    others = [type(item).__name__ for item in given if item is not task]
    return others or len(given)


def _sorted(values: Any) -> Any:
    """Sort what may come in any order, by the letters of each."""
    return sorted(values, key=repr) if isinstance(values, list) else values


# 5: results_from_processes -----------------------------------------------------------


# After the threads that feed the queues of a process, which end at -5.
_AT_THE_END = -50

# Items that look odd, and what they return.  The same twice could be a mark.
ODD_VALUES: dict[Any, Any] = {
    None: None,
    0: False,
    ("a", "pair"): [],
    -1: OnlyAValue("value"),
}


class Fates:
    """A task that ends as its item says; it can be pickled.

    Where ``lingers`` says so, a process that has done it stops once more at its very
    end, when all that it has put is on its way: as if it had something to clear up.
    """

    def __init__(self, stage: Stage, size: int = 0, *, lingers: bool = False) -> None:
        self.stage = stage
        self.lingers_but_in = os.getpid() if lingers else 0
        self.ends: dict[str, Task] = {
            "good": stage.task("task", each=True, size=size),
            "large": stage.task("task", each=True, size=MEGABYTE),
            "raises": stage.task("task", each=True, raises=True),
            "exits": stage.task("task", each=True, exits=0),
            "killed": stage.task("task", each=True, exits=-9),
        }

    def __call__(self, item: Any) -> Any:
        """Do the task as the first word of the item says; anything but text is odd."""
        if self.lingers_but_in not in (0, os.getpid()):
            util.Finalize(
                None, self.stage.gate, (f"end:{item}",), exitpriority=_AT_THE_END
            )
        if not isinstance(item, str):
            return ODD_VALUES[item]
        if item.startswith("slow"):
            time.sleep(3600.0)
        return self.ends.get(item.split()[0], self.ends["good"])(item)


def collect(student: Any, stage: Stage, items: list[str], lingers: bool = True) -> Any:
    """Collect a result from a process for each item."""
    return student.results_from_processes(Fates(stage, lingers=lingers), items)


def collect_large(student: Any, stage: Stage, items: list[str]) -> Any:
    """Collect a megabyte for each item; tell the sizes, and what stands in them."""
    found = student.results_from_processes(Fates(stage, MEGABYTE), items)
    if not isinstance(found, dict):
        return found
    return {item: _measured(value) for item, value in found.items()}


def _measured(value: Any) -> Any:
    return [len(value), value.rstrip(".")] if isinstance(value, str) else repr(value)


def collect_by_line(student: Any, stage: Stage, names: list[str]) -> list[Any]:
    """Collect nothing, and odd values; then one value in each of many calls.

    In those, stop before every line; what they give is put together.
    """
    task = Fates(stage)
    none = student.results_from_processes(task, [])
    odd = student.results_from_processes(task, [*ODD_VALUES, "ham"])
    if isinstance(odd, dict):
        odd = dict(zip(odd, _shown([*odd.values()]), strict=True))
    stage.line_gates()
    together: dict[Any, Any] = {}
    for name in names:
        found = student.results_from_processes(task, [name])
        together |= found if isinstance(found, dict) else {name: found}
    return [none, odd, {item: _bare(value) for item, value in together.items()}]


def _bare(value: Any) -> Any:
    """Leave out what fills up a large value, if all of it is there."""
    whole = isinstance(value, str) and len(value) == MEGABYTE
    return value.rstrip(".") if whole else value
