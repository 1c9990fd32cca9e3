"""Who waits for what, at which line of the program, in which process: in words."""

from __future__ import annotations

import re
import sys
import sysconfig
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from autograder.evidence import Actor, Frame, Role, Waiter
from autograder.proof import graph, library, phrases, untrusted
from autograder.proof.awaited import (
    named,
    queues_read,
    started,
    with_awaited,
    with_tasks,
)
from autograder.proof.facts import facts_of
from autograder.proof.file_takers import with_file_locks
from autograder.proof.lines import Stack, stacks_of
from autograder.proof.look import look
from autograder.proof.recorded import Recorded, reports
from autograder.proof.scene import Scene, World
from autograder.proof.waiting import Waiting, examine_wait
from autograder.proof.waits import classify

_ESCAPE = re.compile(r"\\x([0-9a-f]{2})|\\u([0-9a-f]{4})|\\U([0-9a-f]{8})")
_LIBRARY = re.compile(r"/lib/python3\.\d+/")  # of another interpreter, too
_MOST_ASKED = 40  # processes: each takes some milliseconds, or its patience
_PROCESS = "multiprocessing/process.py"


def waiters(
    *,
    root_pid: int,
    student_pid: int,
    lines_folder: Path | None,
    prefer: str = "",
    waits: Iterable[Waiting] | None = None,
) -> tuple[Waiter, ...]:
    """Describe every thread asleep below ``root_pid``, or those of ``waits``.

    ``prefer`` is the student's file: then only lines of its folder are named and
    quoted.  Without it, every file outside the library and outside the kit is the
    program's own.  Asks each process for its stacks, which wakes it for a moment.
    """
    if waits is None:
        world = World(root_pid=root_pid, lines_folder=lines_folder)
        waits = _examine(world)
    waits = tuple(waits)
    by_process: dict[int, list[Waiting]] = {}
    for waiting in waits:
        by_process.setdefault(waiting.pid, []).append(waiting)
    program = Program(folder=Path(prefer).parent if prefer else None)
    events = reports(lines_folder, by_process) if lines_folder else Recorded()
    read = queues_read(waits, events)
    found = [
        waiter
        for pid, here in _first(by_process, student_pid)
        for waiter in _of_process(pid, here, student_pid, lines_folder, program, read)
    ]
    people = started(named(found, events), events, program)
    people = with_tasks(people, events, program)
    people = with_file_locks(
        graph.with_holders(people, events, program), waits, events, program
    )
    return with_awaited(people, events, program)


def _first(
    by_process: Mapping[int, list[Waiting]], student_pid: int
) -> list[tuple[int, list[Waiting]]]:
    """Of hundreds of processes only the first are asked, the student's among them."""
    by_age = sorted(by_process.items(), key=lambda item: item[0] != student_pid)
    return sorted(by_age[:_MOST_ASKED])


def _examine(world: World) -> list[Waiting]:
    looks = look(world.root_pid)
    scene = Scene(world=world, looks=looks)
    return [
        examine_wait(seen, classify(seen), scene)
        for seen in looks.values()
        if seen.alive
    ]


def _of_process(
    pid: int,
    waits: Sequence[Waiting],
    student_pid: int,
    lines_folder: Path | None,
    program: Program,
    read: frozenset[graph.Key],
) -> list[Waiter]:
    stacks = stacks_of(pid, lines_folder)
    facts = facts_of(pid, lines_folder)
    names = facts.names() if facts else {}
    described = []
    for waiting in sorted(waits, key=lambda w: w.tid):
        actor = Actor(
            pid=pid,
            tid=waiting.tid,
            role=_role(waiting, student_pid),
            name=names.get(waiting.tid, ""),
        )
        described.append(
            _describe(actor, waiting, stacks, program, (pid, waiting.tid) in read)
        )
    return described


def _role(waiting: Waiting, student_pid: int) -> Role:
    if waiting.pid != student_pid:
        return Role.PROCESS
    return Role.MAIN if waiting.tid == waiting.pid else Role.THREAD


def _describe(
    actor: Actor,
    waiting: Waiting,
    stacks: dict[int, Stack],
    program: Program,
    behind_reader: bool,
) -> Waiter:
    stack = stacks.get(waiting.tid, ())
    position = program.innermost(stack)
    at = None if position is None else program.quote(stack[position])
    inner = _since_begin(stack) if position is None else stack[position + 1 :]
    does = library.doing(inner, waiting.wait)
    if behind_reader and does.behind_reader is not None:
        does = does.behind_reader
    exits = phrases.exits(inner)
    awaits = phrases.awaited(waiting, does, at.source if at else "")
    return Waiter(
        actor=actor,
        awaits=awaits,
        which=phrases.which(waiting, awaits),
        exits=exits,
        at=at,
        stack=stack,
        held_by=phrases.held_by(waiting, awaits, exits=exits),
        holders=frozenset(waiting.holders),
        idle_among="" if at is not None else does.idle_among,
        imported=None if position is None else program.importer(stack[:position]),
    )


def _since_begin(stack: Stack) -> Stack:
    """The frames since the process began: those around them are the parent's past."""
    begun = [n for n, frame in enumerate(stack) if _begins_process(frame)]
    return stack[begun[-1] :] if begun else stack


@dataclass(slots=True)
class Program:
    """Which files are the program's own, and what stands in them."""

    folder: Path | None = None
    _library: tuple[str, ...] = field(default_factory=lambda: _library_folders())
    _texts: dict[str, list[str]] = field(default_factory=dict)

    def innermost(self, stack: Stack) -> int | None:
        """The position of the innermost frame of the program's own."""
        for position in range(len(stack) - 1, -1, -1):
            if _begins_process(stack[position]):
                return None  # the frames around it are the parent's past
            if self.owns(stack[position].file):
                return position
        return None

    def importer(self, outer: Stack) -> Frame | None:
        """The program's line that imports a module, if nothing lies between."""
        position = self.innermost(outer)
        if position is None or position == len(outer) - 1:
            return None
        between = outer[position + 1 :]
        imports = all(library.imports(frame) for frame in between)
        return self.quote(outer[position]) if imports else None

    def owns(self, file: str) -> bool:
        """Whether a file is the program's, not the library's and not the kit's."""
        if self.folder is not None:
            return _is_below(file, self.folder)
        return not file.startswith(("<", *self._library)) and not _LIBRARY.search(file)

    def quote(self, frame: Frame) -> Frame:
        """Return the frame with its line of source, if it can be read."""
        path = _unescaped(frame.file)
        if path not in self._texts:
            self._texts[path] = _lines(Path(path))
        lines = self._texts[path]
        there = 0 < frame.line <= len(lines)
        source = lines[frame.line - 1].strip() if there else ""
        return replace(frame, file=path, source=source)


def _begins_process(frame: Frame) -> bool:
    """Whether a frame is where a child of `multiprocessing` begins, forked or not."""
    return frame.function == "_bootstrap" and frame.file.endswith(_PROCESS)


def _is_below(file: str, folder: Path) -> bool:
    """Whether a file lies in a folder; the name may be anything the program liked."""
    try:
        return Path(file).resolve().is_relative_to(folder.resolve())
    except (OSError, RuntimeError, ValueError):  # RuntimeError: links in a circle
        return False


def _library_folders() -> tuple[str, ...]:
    names = ("stdlib", "platstdlib", "purelib", "platlib")
    kit = str(Path(__file__).resolve().parent.parent)
    own = {sysconfig.get_path(name) for name in names} | {kit, sys.base_prefix + "/lib"}
    return tuple(f"{folder}/" for folder in sorted(own))


def _unescaped(file: str) -> str:
    """The name of a file as it is; `faulthandler` writes what is not ASCII in codes."""
    if "\\" not in file or Path(file).exists():
        return file
    return _ESCAPE.sub(_letter, file)


def _letter(code: re.Match[str]) -> str:
    """The letter of a code; a code that stands for none stays as it is."""
    number = int(code[1] or code[2] or code[3], 16)
    return chr(number) if number <= sys.maxunicode else code[0]


def _lines(path: Path) -> list[str]:
    try:
        return untrusted.read_text(path.resolve()).splitlines()
    except (OSError, RuntimeError, ValueError):
        return []
