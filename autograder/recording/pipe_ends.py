"""Who used which end of a pipe: from the events of a run, for claims and for words.

The events were written in the student's process.  That an end was shared rests on them
alone: students who keep them from being written harm only themselves.
"""

from __future__ import annotations

import enum
import itertools
from collections.abc import Iterable
from dataclasses import dataclass

from autograder.evidence import Event, Run
from autograder.recording import locks_held

MADE, CLOSED, POLLED = "pipe end made", "pipe close", "pipe poll"
SEND, RECV = "pipe send", "pipe recv"
RAW_MADE = "raw pipe made"

User = tuple[int, int]  # process and thread


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """One ``send`` or ``recv``: from its begin to its end, which may never come."""

    end: str
    action: str  # SEND or RECV
    begun: Event
    ended: Event | None = None

    @property
    def user(self) -> User:
        """Who used the end."""
        return self.begun.pid, self.begun.tid

    @property
    def until(self) -> int:
        """When it ended; when it began, if it never did."""
        return self.begun.time if self.ended is None else self.ended.time

    def overlaps(self, other: Use) -> bool:
        """Tell whether both went on at one moment."""
        first, second = sorted((self, other), key=lambda use: use.begun.time)
        return first.ended is None or first.ended.time > second.begun.time


def uses(run: Run) -> tuple[Use, ...]:
    """Every use of an end, in the order in which they began."""
    found: list[Use] = []
    for position, event in enumerate(run.events):
        action, _, moment = event.name.rpartition(" ")
        if action in (SEND, RECV) and moment == "begin":
            ended = _end_of(event, f"{action} end", run.events[position + 1 :])
            found.append(Use(end=event.obj, action=action, begun=event, ended=ended))
    return tuple(found)


def may_be_hidden(run: Run) -> bool:
    """Tell whether there was a pipe that goes unrecorded: then nobody saw all uses."""
    return any(event.name == RAW_MADE for event in run.events)


def finished(run: Run, action: str, pid: int) -> list[Use]:
    """The uses of this kind by a process that went well, in order."""
    return [
        use
        for use in uses(run)
        if use.action == action
        and use.begun.pid == pid
        and use.ended is not None
        and "error" not in use.ended.facts
    ]


def saw_an_end(run: Run, pid: int) -> bool:
    """Tell whether a process met the end of a pipe: a use of its own failed."""
    return any(
        use.begun.pid == pid and use.ended is not None and "error" in use.ended.facts
        for use in uses(run)
    )


def partner_closed_first(run: Run, pid: int) -> bool:
    """Tell whether another process closed an opposite end before this one ended."""
    ended = [e.time for e in run.events if e.name == "process end" and e.pid == pid]
    opposite = {other_end(run, end) for end in ends_used_by(run, pid)}
    return any(
        e.name == CLOSED
        and e.pid != pid
        and e.obj in opposite
        and not any(end < e.time for end in ended)
        for e in run.events
    )


def killed(run: Run, pid: int) -> bool:
    """Tell whether a signal ended a process: by the kernel, or by the recorder.

    The recorder is asked where the kernel does not say.
    """
    if pid in run.exits:
        return run.exits[pid] < 0
    forced = any(
        event.name in ("process terminate", "process kill")
        and event.facts.get("of_pid") == pid
        for event in run.events
    )
    came_to_its_end = any(e.name == "process end" and e.pid == pid for e in run.events)
    return forced and not (came_to_its_end or saw_an_end(run, pid))


def _end_of(begun: Event, name: str, later: Iterable[Event]) -> Event | None:
    same = (begun.pid, begun.tid, begun.obj)
    for event in later:
        if event.name == name and (event.pid, event.tid, event.obj) == same:
            return event
    return None


def users(run: Run) -> dict[str, dict[User, Use]]:
    """For each end everybody who used it, with the first use; in order of time."""
    found: dict[str, dict[User, Use]] = {}
    for event in run.events:
        action, _, moment = event.name.rpartition(" ")
        if action in (SEND, RECV) and moment == "begin":
            use = Use(end=event.obj, action=action, begun=event)
            found.setdefault(event.obj, {}).setdefault((event.pid, event.tid), use)
    return found


def shared(run: Run) -> dict[str, dict[User, Use]]:
    """The ends that more than one thread or process used."""
    return {end: by for end, by in users(run).items() if len(by) > 1}


def overlapping(run: Run, end: str) -> tuple[Use, Use] | None:
    """Two uses of an end in one direction, by two users, that went on at one moment."""
    for one, other in itertools.combinations(_of(run, end), 2):
        alike = one.action == other.action and one.user != other.user
        if alike and one.overlaps(other):
            return one, other
    return None


class Sharing(enum.StrEnum):
    """How several users of one end came by their turns."""

    OVERLAP = "overlap"  # two did the same with it at one moment
    LOCKED = "locked"  # never two at once, for all held one lock meanwhile
    EACH_WAY = "each way"  # no two did the same with it: one sent, one received
    HANDED_OVER = "handed over"  # each was done with it before the next one began
    TURNS = "turns"  # never two at once, as it happened


def sharing(run: Run, end: str) -> Sharing:
    """Tell how the users of an end came by their turns."""
    if overlapping(run, end) is not None:
        return Sharing.OVERLAP
    if all(len({use.user for use in here}) < 2 for here in _by_action(run, end)):
        return Sharing.EACH_WAY
    if common_lock(run, end) is not None:
        return Sharing.LOCKED
    turns = [user for user, _ in itertools.groupby(use.user for use in _of(run, end))]
    return Sharing.HANDED_OVER if len(turns) == len(set(turns)) else Sharing.TURNS


def common_lock(run: Run, end: str) -> Event | None:
    """Where one took the lock that each held whenever two did the same with an end."""
    names: set[str] | None = None
    taken: tuple[Event, ...] = ()
    for here in _by_action(run, end):
        if len({use.user for use in here}) < 2:
            continue
        for use in here:
            held = locks_held.held(run, use.user, use.begun.time, use.until)
            found = {event.obj for event in held}
            names = found if names is None else names & found
            taken = held
    return next((event for event in taken if event.obj in (names or ())), None)


def _by_action(run: Run, end: str) -> tuple[list[Use], ...]:
    return tuple(
        [use for use in _of(run, end) if use.action == action]
        for action in (SEND, RECV)
    )


def _of(run: Run, end: str) -> list[Use]:
    return [use for use in uses(run) if use.end == end]


def pairs(run: Run) -> tuple[tuple[Event, Event], ...]:
    """The two ends of each pipe, as they were made: one right after the other."""
    made: dict[User, list[Event]] = {}
    for event in run.events:
        if event.name == MADE:
            made.setdefault((event.pid, event.tid), []).append(event)
    return tuple(
        (first, second)
        for events in made.values()
        for first, second in zip(events[::2], events[1::2], strict=False)
    )


def other_end(run: Run, end: str) -> str:
    """The end that belongs to this one, or the empty string."""
    for first, second in pairs(run):
        if end in (first.obj, second.obj):
            return second.obj if end == first.obj else first.obj
    return ""


def made_at(run: Run, end: str) -> Event | None:
    """Where an end was made."""
    return next((e for e in run.events if e.name == MADE and e.obj == end), None)


def ends_used_by(run: Run, pid: int) -> frozenset[str]:
    """The ends that a process used."""
    return frozenset(e for e, by in users(run).items() if any(u[0] == pid for u in by))
