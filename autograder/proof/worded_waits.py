"""Who waits for what, at which line of the program, in which process: in words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from autograder.evidence import Actor, Role, Waiter
from autograder.proof import graph, library, phrases
from autograder.proof.file_takers import with_file_locks
from autograder.proof.kernel_waits import classify
from autograder.proof.look import look
from autograder.proof.named_waits import (
    named,
    queues_read,
    started,
    with_awaited,
    with_tasks,
)
from autograder.proof.process_facts import facts_of
from autograder.proof.program_files import ProgramFiles, begins_process
from autograder.proof.recorded import Recorded, reports
from autograder.proof.scene import Scene, World
from autograder.proof.stacks import Stack, stacks_of
from autograder.proof.waiting import Waiting, examine_wait

_MOST_ASKED = 40  # processes: each takes some milliseconds, or its patience


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
    program = ProgramFiles(folder=Path(prefer).parent if prefer else None)
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
    program: ProgramFiles,
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
    program: ProgramFiles,
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
    begun = [n for n, frame in enumerate(stack) if begins_process(frame)]
    return stack[begun[-1] :] if begun else stack
