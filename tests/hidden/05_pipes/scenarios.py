"""What drives the student's code for 05_pipes: the only file that crosses over.

Nothing here judges.  A scenario calls the student's code and reports the results.  It
never trips over a wrong answer, for a scenario that raises is a mistake of ours.
"""

from __future__ import annotations

import multiprocessing
import os
import sys
from collections.abc import Callable, Iterator
from multiprocessing import util
from typing import TYPE_CHECKING, Any

from autograder.student_side import Stage
from autograder.student_side.probes import TaskFailed

if TYPE_CHECKING:
    from pathlib import Path

MEGABYTE = 1 << 20
_STOPS: set[int] = set()  # the processes that will stop at their end


def stop_at_the_end() -> None:
    """Make this child stop at a gate when all it had to do is done, before it ends."""
    if multiprocessing.parent_process() is not None and os.getpid() not in _STOPS:
        _STOPS.add(os.getpid())
        gate = Stage().gate
        util.Finalize(None, gate, args=("the child ends",), exitpriority=100)


class Leaves:
    """Answers; afterwards its process stops once more, when it ends."""

    def __init__(self, task: Callable[[Any], Any]) -> None:
        self.task = task

    def __call__(self, value: Any) -> Any:
        """Do the task."""
        stop_at_the_end()
        return self.task(value)


class Mortal:
    """Answers, but for some values ends its process or raises instead."""

    def __init__(self, task: Callable[[Any], Any], killed: str, raising: str) -> None:
        self.task = task
        self.killed = killed
        self.raising = raising

    def __call__(self, value: Any) -> Any:
        """Do the task, and then what this value asks for."""
        answer = self.task(value)
        if value in self.killed:
            os._exit(3)
        if value in self.raising:
            raise TaskFailed(value)
        return answer


class Sends:
    """Produces what it was given, and then may die."""

    def __init__(self, *items: Any, dies: bool = False, raises: bool = False) -> None:
        self.items = items
        self.dies = dies
        self.raises = raises

    def __call__(self, send: Callable[[Any], Any]) -> None:
        """Send everything."""
        stop_at_the_end()
        for item in self.items:
            send(item() if callable(item) else item)
        if self.raises:
            raise TaskFailed("after all was sent")
        if self.dies:
            os._exit(3)


class Traveller:
    """A value that counts how often it was unpacked."""

    def __init__(self, hops: int = 0) -> None:
        self.hops = hops

    def __reduce__(self) -> tuple[Any, ...]:
        return Traveller, (self.hops + 1,)


class Parcel:
    """A value that stops where it is packed, and where it is unpacked, and counts."""

    def __init__(self, name: str, hops: int = 0) -> None:
        self.name = name
        self.hops = hops

    def __reduce__(self) -> tuple[Any, ...]:
        Stage().gate(f"{self.name} is packed")
        return unpacked, (self.name, self.hops)


def unpacked(name: str, hops: int) -> Parcel:
    """Unpack a parcel."""
    Stage().gate(f"{name} is unpacked")
    stop_at_the_end()
    return Parcel(name, hops + 1)


class Echo:
    """Answers with the value itself, and stops before it does, and at the end."""

    def __call__(self, value: Any) -> Any:
        """Answer."""
        Stage().gate("answers")
        stop_at_the_end()
        return value


def echo(value: Any) -> Any:
    """Answer with the value itself."""
    return value


def _open_files() -> set[str]:
    """The ends of pipes that this process has open, by the names of the kernel.

    Those by which the library's helpers see that we live are the library's.
    """
    from pathlib import Path  # here: its import costs every play milliseconds

    found, folder, helpers = set(), Path("/proc/self/fd"), _helpers_ends()
    for entry in folder.iterdir() if folder.is_dir() else ():
        if int(entry.name) in helpers:
            continue
        try:
            target = str(entry.readlink())
            if target.startswith("socket:"):
                found.add(target)
            elif target.startswith("pipe:"):
                mode = _access_mode(Path("/proc/self/fdinfo", entry.name))
                found.add(f"{target} {mode}")
        except OSError:  # closed by now: the listing's own, or what a thread closes
            continue
    return found


def _helpers_ends() -> set[int | None]:
    """The descriptors that resource tracker and fork server have us keep open."""
    tracker = sys.modules.get("multiprocessing.resource_tracker")
    server = sys.modules.get("multiprocessing.forkserver")
    return {
        getattr(getattr(tracker, "_resource_tracker", None), "_fd", None),
        getattr(getattr(server, "_forkserver", None), "_forkserver_alive_fd", None),
    }


def _access_mode(entry: Path) -> str:
    lines = entry.read_text().splitlines()
    flags = next(line.split()[1] for line in lines if line.startswith("flags:"))
    return "write" if int(flags, 8) & os.O_WRONLY else "read"


def _short(value: Any) -> Any:
    """Shorten long texts to their beginning and their length; name exceptions."""
    if isinstance(value, Exception):
        return type(value).__name__
    if isinstance(value, str) and len(value) > 100:
        return [value.rstrip(".")[:40], len(value)]
    return value


def _all_short(values: Any) -> Any:
    return [_short(v) for v in values] if isinstance(values, list) else values


# 1: ask_child ------------------------------------------------------------------------


def ask(student: Any, stage: Stage, value: Any) -> list[Any]:
    """Ask one question; tell the answer, and which ends are open afterwards."""
    before = _open_files()
    answer = student.ask_child(Leaves(stage.task("task")), value)
    return [answer, sorted(_open_files() - before)]


def ask_values(student: Any, stage: Stage) -> list[Any]:
    """Ask with values that are large, or that count as false."""
    large = student.ask_child(stage.task("large", size=MEGABYTE), "x" * MEGABYTE)
    answers = [student.ask_child(echo, value) for value in (None, (), KeyError())]
    return [_short(answer) for answer in (large, *answers)]


# 2: converse -------------------------------------------------------------------------


def talk(student: Any, stage: Stage, values: list[Any]) -> Any:
    """Ask a question for each value."""
    return student.converse(Leaves(stage.task("task", each=True)), values)


class Questions(list[Any]):
    """Questions: who has asked them all stops once more."""

    def __init__(self, stage: Stage, values: list[Any]) -> None:
        super().__init__(values)
        self._stage = stage

    def __iter__(self) -> Iterator[Any]:
        yield from super().__iter__()
        self._stage.gate("all are asked")


def talk_out(student: Any, stage: Stage, values: list[Any]) -> Any:
    """Ask a question for each value, and take one's time when there is none left."""
    task = Leaves(stage.task("task", each=True))
    return student.converse(task, Questions(stage, values))


def talk_values(student: Any, stage: Stage) -> list[Any]:
    """Talk about nothing at all, and about values that look like an end."""
    stage.gate("values")
    odd: list[Any] = ["first", None, 0, "", "STOP", False, [None], "quit", -1, "exit"]
    odd += ["stop", "end", "done", "bye", b"", ("stop", None), ("end",), (), {}, "q"]
    answers = student.converse(Echo(), [*odd, Traveller()])
    hops = -1
    if isinstance(answers, list) and answers and isinstance(answers[-1], Traveller):
        hops = answers.pop().hops
    return [student.converse(echo, []), answers, hops]


def talk_long(student: Any, stage: Stage) -> Any:
    """Talk in megabytes."""
    task = stage.task("task", size=MEGABYTE)
    return _all_short(student.converse(task, ["x" * MEGABYTE] * 3))


# 3: ask_each -------------------------------------------------------------------------


def ask_many(student: Any, stage: Stage, values: list[Any]) -> Any:
    """Ask a child for each value."""
    return student.ask_each(Leaves(stage.task("task", each=True)), values)


def ask_mortals(
    student: Any, stage: Stage, values: str, killed: str, raising: str
) -> Any:
    """Ask for long answers children of whom some die."""
    task = stage.task("task", each=True, size=MEGABYTE)
    return _all_short(student.ask_each(Mortal(task, killed, raising), list(values)))


def ask_few(student: Any, stage: Stage) -> list[Any]:
    """Ask nobody, and ask about values that are odd or the same."""
    stage.gate("few")
    values: list[Any] = [None, 0, 0, [1], "x" * MEGABYTE, KeyError("a value")]
    answers = student.ask_each(echo, values)
    return [student.ask_each(echo, []), _all_short(answers), len(values)]


def ask_by_line(student: Any, stage: Stage, values: list[Any]) -> Any:
    """Ask a child for each value, with a stop before every line of the file."""
    stage.line_gates()
    return student.ask_each(echo, values)


# 4: read_all -------------------------------------------------------------------------


def read_tasks(student: Any, stage: Stage, count: int) -> list[Any]:
    """Read so many items; tell which ends are open afterwards."""
    before = _open_files()
    items = student.read_all(Sends(*[stage.task(f"item:{n}") for n in range(count)]))
    return [items, sorted(_open_files() - before)]


def read_values(student: Any, stage: Stage) -> list[Any]:
    """Read nothing, odd values, and large ones."""
    stage.gate("values")
    odd = ["first", None, "", 0, "STOP", None, [None], False]
    large = ["x" * MEGABYTE] * 3
    return [
        student.read_all(Sends()),
        student.read_all(Sends(*odd)),
        _all_short(student.read_all(Sends(*large))),
    ]


def read_dying(student: Any, stage: Stage) -> Any:
    """Read what a child sends before it dies, and before it raises."""
    stage.gate("dying")
    died = student.read_all(Sends(1, 2, dies=True))
    return [died, student.read_all(Sends(3, 4, raises=True))]


def read_by_line(student: Any, stage: Stage, items: list[Any]) -> Any:
    """Read the items, with a stop before every line of the student's file."""
    stage.line_gates()
    return student.read_all(Sends(*items))


def read_open_ends(student: Any, stage: Stage) -> Any:
    """Read what the child has open while it produces."""
    stage.gate("ends")
    return student.read_all(Sends(_open_list))


def _open_list() -> list[str]:
    return sorted(_open_files())


# 5: exchange -------------------------------------------------------------------------


def swap_parcels(student: Any, stage: Stage) -> Any:
    """Let two parcels go to and fro, and tell where each arrived."""
    stage.gate("swap")
    pair = student.exchange(Parcel("left"), Parcel("right"))
    if not isinstance(pair, list | tuple):
        return getattr(pair, "name", pair)
    names = [getattr(parcel, "name", parcel) for parcel in pair]
    return [type(pair)(names), [getattr(parcel, "hops", 0) for parcel in pair]]


def swap_texts(student: Any, stage: Stage, *sizes: int) -> Any:
    """Let two texts of these sizes go to and fro."""
    names = ("left", "right")
    left, right = (
        stage.task(name, size=size)() for name, size in zip(names, sizes, strict=True)
    )
    pair = student.exchange(left, right)
    return _all_short(list(pair)) if isinstance(pair, tuple) else pair


def swap_odd(student: Any, stage: Stage) -> list[Any]:
    """Let values go to and fro that are false, or alike, or have large ones inside."""
    stage.gate("odd")
    large = student.exchange(["x" * MEGABYTE], ["y" * MEGABYTE])
    return [
        student.exchange(None, 0),
        student.exchange("same", "same"),
        student.exchange(0, ""),
        [_all_short(value) for value in large] if isinstance(large, tuple) else large,
    ]
