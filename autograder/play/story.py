"""From what the referee and the runner said to the parts of a ``Run``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from autograder.awaited import Awaited
from autograder.evidence import (
    Actor,
    Arrival,
    Event,
    Frame,
    Leftover,
    Outcome,
    Raised,
    Role,
    Run,
    ThreadFailure,
    Waiter,
    Work,
)
from autograder.play.conversation import Conversation
from autograder.play.hello import Hello
from autograder.play.tree import Tree
from autograder.proof import numbers, procfs, recorded, untrusted, worded_waits
from autograder.proof.known import is_helper
from autograder.proof.look import look
from autograder.referee.ledger import frames
from autograder.referee.referee import End, Ending
from autograder.student_side import wire


@dataclass(frozen=True, slots=True, kw_only=True)
class Who:
    """Who was asleep at the end: for whom it is wrong, and who was merely left.

    ``threads`` maps each thread id that the runner knows to the one that we know.
    """

    waiters: tuple[Waiter, ...] = ()
    leftovers: tuple[Leftover, ...] = ()
    threads: Mapping[int, int] = field(default_factory=dict)


def numbers_inside(tree: Tree, hello: Hello) -> Mapping[numbers.Key, numbers.Key]:
    """What the threads of a tree in a PID namespace call themselves; else nothing."""
    if hello.pid_inside in (0, tree.student_pid):
        return {}
    pids = {pid for pid, _ in look(tree.root_pid, include_root=True)}
    return numbers.of_the_living(pids)


def events(
    folder: Path, inside: Mapping[numbers.Key, numbers.Key]
) -> tuple[Event, ...]:
    """Return what the recorder wrote, with the numbers that we know."""
    written = recorded.events(folder)
    if not inside:
        return written
    return tuple(numbers.translated(event, inside) for event in written)


def let_go_too_early(run: Run) -> bool:
    """Return whether a task was released while others were on their way, and they came.

    On their way are those whose wait has a time limit, and those who run for long; not
    one that was held itself, and came again when it was let go.
    """
    if any(arrival.kind == "line" for arrival in run.arrivals):
        return False  # a thread that polls stops at every line of its loop, forever
    tasks = [arrival for arrival in run.arrivals if arrival.kind == "task"]
    hasty = [
        i
        for i, s in enumerate(run.steps)
        if (s.timers_pending or s.spinning) and s.released is not None
    ]
    return any(
        task.step > i and _thread(task) not in _held_at(run, i)
        for i in hasty
        for task in tasks
    )


def _held_at(run: Run, step: int) -> set[tuple[int, int]]:
    return {
        _thread(a)
        for a in run.arrivals
        if a.step <= step and (a.released is None or step <= a.released)
    }


def _thread(arrival: Arrival) -> tuple[int, int]:
    return arrival.actor.pid, arrival.actor.tid


def gathered(run: Run) -> int:
    """The largest number of tasks held at one moment, whatever their labels."""
    return max(
        (
            sum(
                a.kind == "task"
                and a.step <= i
                and (a.released is None or i <= a.released)
                for a in run.arrivals
            )
            for i in range(len(run.steps))
        ),
        default=0,
    )


def who_waits(ending: Ending, tree: Tree, lines: Path, module_file: Path) -> Who:
    """Ask the stopped tree, while it still lives, who waits for what at which line."""
    if ending.picture is None and ending.end is End.DIED:
        return Who()
    if ending.end is End.ANSWERED:
        return Who(leftovers=_leftovers(ending), threads=_threads(tree.student_pid))
    waiters = worded_waits.waiters(
        root_pid=tree.root_pid,
        student_pid=tree.student_pid,
        lines_folder=lines,
        prefer=str(module_file),
        waits=ending.judgement.waits if ending.judgement else None,
    )
    return Who(waiters=tuple(_at_gates(waiters, ending)))


def _at_gates(waiters: Iterable[Waiter], ending: Ending) -> Iterator[Waiter]:
    """Say of those at a gate what they do there, instead of how a gate is made."""
    gates = ending.picture.at_gates if ending.picture is not None else ()
    standing = {(actor.pid, actor.tid): gate for gate, actor in gates}
    for waiter in waiters:
        gate = standing.get((waiter.actor.pid, waiter.actor.tid))
        if gate is not None:
            awaits = Awaited.SLEEP if gate.kind == "sleep" else Awaited.GATE
            label = gate.label if awaits is Awaited.GATE else ""
            waiter = replace(
                waiter, awaits=awaits, which=label, exits=False, held_by=""
            )
        yield waiter


def _threads(pid: int) -> Mapping[int, int]:
    try:
        return procfs.own_thread_numbers(pid)
    except OSError:  # it has just ended, or this system has no /proc
        return {}


def _leftovers(ending: Ending) -> tuple[Leftover, ...]:
    if ending.picture is None:
        return ()
    left = [
        Leftover(actor=actor, at_gate="" if gate.kind == "sleep" else gate.label)
        for gate, actor in ending.picture.at_gates
    ]
    left += [
        Leftover(actor=actor)
        for actor in ending.picture.blocked
        if not (actor.role is Role.MAIN or _is_helper(actor.pid))
    ]
    return tuple(left)


def _is_helper(pid: int) -> bool:
    """Return whether the process is a helper of ``multiprocessing``."""
    try:
        return is_helper(pid)
    except OSError:
        return False


def thread_failures(notes: Sequence[Mapping[str, Any]]) -> tuple[ThreadFailure, ...]:
    """Return the exceptions that ended threads or children, as sent by their hooks."""
    return tuple(
        ThreadFailure(
            actor_name=_who(note),
            raised=Raised(
                type=str(note.get("type", "")),
                message=str(note.get("message", "")),
                phase="call",
                stack=frames(note.get("stack")),
            ),
        )
        for note in notes
        if note.get("note") in ("thread failed", "process failed")
    )


def works(notes: Sequence[Mapping[str, Any]]) -> tuple[Work, ...]:
    """Return the timed work, as reported by those who did it; odd reports are left out.

    JSON numbers may be whole or infinite: only finite ones that make sense count.
    """
    found = []
    for note in notes:
        match note:
            case {
                "note": "worked",
                "label": str(label),
                "pid": int(pid),
                "began": float(began),
                "ended": float(ended),
                "cpu": float(cpu),
            } if 0.0 < began < ended < 1e12 and 0.0 <= cpu < 1e12:
                work = Work(label=label, pid=pid, began=began, ended=ended, cpu=cpu)
                found.append(work)
    return tuple(found)


def _who(note: Mapping[str, Any]) -> str:
    """Name who sent a note; the main thread of a child is called like its process."""
    thread, process = str(note.get("thread", "")), str(note.get("process", ""))
    return process if thread == "MainThread" and process != "MainProcess" else thread


def answered(run: Run, conversation: Conversation, who: Who) -> Run:
    """Complete ``run`` with what the runner answered."""
    answer = conversation.answer
    if conversation.malformed or answer is None:
        return replace(run, outcome=Outcome.CRASHED, crash=conversation.malformed)
    if answer.get("outcome") == "raised":
        line = answer.get("scenario_line")
        raised = Raised(
            type=str(answer.get("type", "")),
            message=str(answer.get("message", "")),
            phase=str(answer.get("phase", "call")),
            stack=frames(answer.get("stack")),
            of_type=str(answer.get("of_type", "")),
            scenario_line=line if isinstance(line, int) else 0,
        )
        run = replace(run, outcome=Outcome.RAISED, raised=raised)
    else:
        try:
            value = wire.decode(answer.get("value"))
        except wire.WireError as error:
            return replace(run, outcome=Outcome.CRASHED, crash=str(error))
        run = replace(run, outcome=Outcome.RETURNED, value=value)
    return replace(run, leftovers=_with_names(who, answer.get("threads")))


def _with_names(who: Who, threads: Any) -> tuple[Leftover, ...]:
    """Add the names and daemon flags that the runner sent.

    Leaves out the threads that are not the call's own.
    """
    known: dict[int, tuple[str, bool, bool]] = {}
    for item in threads if isinstance(threads, list) else []:
        match item:
            case [str(name), int(native_id), bool(daemon), bool(foreign)]:
                known[who.threads.get(native_id, native_id)] = (name, daemon, foreign)
    named = []
    for leftover in who.leftovers:
        nothing = (leftover.actor.name, False, False)
        name, daemon, foreign = known.get(leftover.actor.tid, nothing)
        actor = Actor(
            pid=leftover.actor.pid,
            tid=leftover.actor.tid,
            role=leftover.actor.role,
            name=name,
        )
        if foreign and not leftover.at_gate:
            continue
        named.append(replace(leftover, actor=actor, daemon=daemon))
    return tuple(named)


class Sources:
    """The lines of the student's file, to quote them; read as text, never run."""

    def __init__(self, path: Path) -> None:
        self._path = str(path)
        try:
            self._lines = untrusted.read_text(path).splitlines()
        except OSError:  # the program took its own file away
            self._lines = []

    def quote(self, frame: Frame) -> Frame:
        """Return ``frame`` with its source line, where it is in the student's file."""
        if frame.source or frame.file != self._path:
            return frame
        if not 0 < frame.line <= len(self._lines):
            return frame
        return replace(frame, source=self._lines[frame.line - 1].strip())

    def _all(self, stack: Sequence[Frame]) -> tuple[Frame, ...]:
        return tuple(self.quote(frame) for frame in stack)

    def _events(self, events: Iterable[Event]) -> Iterator[Event]:
        """Quote the lines of events: there are many events, and few lines."""
        known: dict[int, Frame] = {}
        for event in events:
            at = event.at
            if at is None:
                yield event
                continue
            quoted = known.get(id(at))
            if quoted is None:
                quoted = known[id(at)] = self.quote(at)
            yield replace(event, at=quoted)

    def quoted(self, run: Run) -> Run:
        """Return ``run`` with every stack quoted."""
        raised = run.raised and replace(run.raised, stack=self._all(run.raised.stack))
        return replace(
            run,
            raised=raised,
            arrivals=tuple(
                replace(arrival, stack=self._all(arrival.stack))
                for arrival in run.arrivals
            ),
            thread_failures=tuple(
                replace(
                    failure,
                    raised=replace(
                        failure.raised, stack=self._all(failure.raised.stack)
                    ),
                )
                for failure in run.thread_failures
            ),
            waiters=tuple(
                replace(
                    waiter,
                    at=waiter.at and self.quote(waiter.at),
                    stack=self._all(waiter.stack),
                )
                for waiter in run.waiters
            ),
            events=tuple(self._events(run.events)),
        )


def died(run: Run, tree: Tree, conversation: Conversation) -> Run:
    """Complete ``run`` of a process that ended before it answered, or right after."""
    crash = conversation.malformed
    if conversation.answer is not None:
        crash = "the program ended after its call had returned"
    if tree.keeper_lost:
        crash = "the program ended its supervisor"
    return replace(run, outcome=Outcome.CRASHED, exit_code=tree.ended, crash=crash)
