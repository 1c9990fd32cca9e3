"""Observations about pipes: who waits in which ``send`` or ``recv``, on which end."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator

from autograder.awaited import ENDS
from autograder.diagnosis import prose
from autograder.diagnosis.case import Case
from autograder.diagnosis.words import line
from autograder.evidence import Role, ThreadFailure, Waiter
from autograder.facts import FactKind
from autograder.recording import pipe_ends
from autograder.recording.pipe_ends import Use
from autograder.verdict import EvidenceLine


def pending(case: Case, action: str) -> Iterator[tuple[Waiter, Use]]:
    """Yield those that never returned from a ``send``, or from a ``recv``."""
    if not case.is_a(FactKind.DEADLOCKED):
        return
    open_uses = {u.user: u for u in pipe_ends.uses(case.run) if u.ended is None}
    for waiter in case.run.waiters:
        use = open_uses.get((waiter.actor.pid, waiter.actor.tid))
        if use is not None and use.action == action:
            yield waiter, use


def joining(case: Case) -> Waiter | None:
    """Return the main thread, if it waits for a thread or process to end."""
    for waiter in case.run.waiters:
        main = waiter.actor.role is Role.MAIN
        if main and waiter.awaits in ENDS:
            return waiter
    return None


# What is raised where the other end of a pipe is closed.
NOBODY_RECEIVES = "BrokenPipeError", "ConnectionResetError"
GONE = "EOFError", *NOBODY_RECEIVES


def face_to_face(case: Case, action: str) -> tuple[Waiter, Waiter] | None:
    """Return two that wait in the same action on the two ends of one pipe."""
    standing = {use.end: waiter for waiter, use in pending(case, action)}
    for end, waiter in standing.items():
        opposite = standing.get(pipe_ends.other_end(case.run, end))
        if opposite is not None:
            return _main_first(waiter, opposite)
    return None


def _main_first(one: Waiter, other: Waiter) -> tuple[Waiter, Waiter]:
    return (one, other) if one.actor.role is Role.MAIN else (other, one)


def who(case: Case, waiter: Waiter) -> str:
    """Return a waiter's name by its part: "the parent", "child process 1"."""
    if waiter.actor.role is Role.PROCESS:
        return child_process(case, waiter.actor.pid)
    return "the parent" if waiter.actor.role is Role.MAIN else "a thread of the parent"


def child_process(case: Case, pid: int) -> str:
    """Return a child's name, by its place among all: the kernel's number is luck."""
    waiters = [waiter.actor for waiter in case.run.waiters]
    parents = makers(case) | {a.pid for a in waiters if a.role is not Role.PROCESS}
    seen = {e.pid for e in case.run.events} | {a.pid for a in waiters}
    children = sorted((seen - parents) | {pid})
    return f"child process {children.index(pid) + 1}"


def at_its_line(case: Case, waiter: Waiter, doing: str) -> EvidenceLine:
    """Return what a waiter does at its line, as evidence."""
    return line(who(case, waiter), doing, waiter.at or case.line_of(waiter.stack))


def makers(case: Case) -> frozenset[int]:
    """Return the processes that created ends: the parent."""
    return frozenset(e.pid for e in case.run.events if e.name == pipe_ends.MADE)


def uses_of_children(case: Case, action: str) -> int:
    """Count the finished sends, or receives, of all but the parent."""
    return _count(case, action, children=True)


def uses_of_parent(case: Case, action: str) -> int:
    """Count the finished sends, or receives, of the parent."""
    return _count(case, action, children=False)


def counts_of_children(case: Case) -> list[Counter[str]]:
    """Count the finished sends and receives of each child."""
    counts: dict[int, Counter[str]] = defaultdict(Counter)
    for event in case.run.events:
        action, _, moment = event.name.rpartition(" ")
        if moment == "end" and "error" not in event.facts:
            counts[event.pid][action] += 1
    return [count for pid, count in counts.items() if pid not in makers(case)]


def ended_children(case: Case) -> set[int]:
    """Return the children that ended by themselves: by the recorder, or a last gate.

    A child that is killed, or leaves by ``os._exit``, is not among them.
    """
    ended = {e.pid for e in case.run.events if e.name == "process end"}
    tasks: set[int] = set()
    for arrival in case.run.arrivals:
        if arrival.actor.role is Role.PROCESS and arrival.kind == "task":
            tasks.add(arrival.actor.pid)
        elif arrival.actor.pid in tasks and arrival.kind == "gate":
            ended.add(arrival.actor.pid)
    return ended - makers(case)


def sent_by_several(case: Case) -> bool:
    """Return whether several threads of one process have sent on the same end."""
    senders: dict[tuple[int, str], set[int]] = defaultdict(set)
    for event in case.run.events:
        if event.name == f"{pipe_ends.SEND} begin":
            senders[event.pid, event.obj].add(event.tid)
    return any(len(tids) > 1 for tids in senders.values())


def _count(case: Case, action: str, *, children: bool) -> int:
    parents = makers(case)
    name = f"{action} end"
    return sum(
        e.name == name and "error" not in e.facts and (e.pid not in parents) is children
        for e in case.run.events
    )


def failed(
    case: Case, type_name: str, ways: tuple[prose.Refused, ...]
) -> tuple[EvidenceLine, ...]:
    """Return where Python refused one of these ways, here or in a child."""
    unseen = (
        [ThreadFailure(actor_name="this line", raised=case.run.raised)]
        if (case.run.raised is not None)
        else []
    )
    for failure in (*case.failures(type_name), *unseen):
        error = failure.raised
        if error.type == type_name and prose.says(error.message, *ways):
            at = case.line_of(error.stack)
            name = failure.actor_name or "a child"
            return (line(name, f"raised {error.type}: {error.message}"[:120], at),)
    return ()
