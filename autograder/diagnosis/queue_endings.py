"""Observations about queues that nobody empties: what ended the loop that took items.

Each rests on what was recorded first, and on the source text only then.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from autograder.diagnosis.case import Case
from autograder.diagnosis.observations import reach, written
from autograder.diagnosis.queue_observations import stand_in
from autograder.evidence import Event, Frame, Role, Waiter

UNTIL_EMPTY = r"^while not [\w.]+\.empty\(\):|^while [\w.]+\.qsize\(\)[ >0]*:"
GIVES_UP = r"\.get_nowait\(|\.get\([^()]*(timeout|False|\d)"
_GOT = "queue get", "queue get end"
_TAKES = r"\b(get|get_nowait|recv|popleft)\("
_MARK = r"\.put\((None|[A-Z]\w*|_?(end|stop|done|sentinel|mark|eof)\w*)\)"


def stuck_putters(case: Case) -> list[Waiter]:
    """Return the threads that wait for room, if none takes and none has failed."""
    putting = stand_in(case, "put")
    return [] if stand_in(case, "get") or case.failures() else putting


def alone(case: Case) -> bool:
    """Return whether only the calling thread was there, by all that was seen."""
    seen = {(w.actor.pid, w.actor.tid) for w in case.run.waiters}
    seen |= {(e.pid, e.tid) for e in case.run.events}
    seen |= {(a.actor.pid, a.actor.tid) for a in case.run.arrivals}
    return len(seen) == 1 and all(w.actor.role is Role.MAIN for w in case.run.waiters)


def started_later(case: Case) -> bool:
    """Return whether a line below the caller's wait starts a thread."""
    body = case.listing.body_of(case.exercise)
    callers = [w for w in case.run.waiters if w.actor.role is Role.MAIN]
    waits = [f for w in callers for f in (*reversed(case.own(w.stack)), w.at) if f]
    lines = [at.line for at in waits if at.line in body]  # a helper may be above it
    starts = case.listing.find(r"\.start\(", body)
    return (
        bool(lines)
        and not _in_a_loop_with_a_start(case, lines[0], starts)
        and any(n > lines[0] for n in starts)
    )


def _in_a_loop_with_a_start(case: Case, line: int, starts: Sequence[int]) -> bool:
    """Return whether a loop around the line starts threads, so that none is later."""
    loops = [n for n in case.listing.heads(line) if _is_loop(case, n)]
    return any(n in case.listing.block(head) for head in loops for n in starts)


def _is_loop(case: Case, number: int) -> bool:
    return re.match(r"(for|while)\b", case.listing.text(number)) is not None


def last_taken(case: Case, putting: Sequence[Waiter]) -> Event | None:
    """Return the last time that a thread other than these took an item."""
    own = {(w.actor.pid, w.actor.tid) for w in putting}
    took = [e for e in case.run.events if e.name in _GOT and (e.pid, e.tid) not in own]
    return took[-1] if took else None


def call_in_a_try_around_the_loop(case: Case, last: Event) -> Frame | None:
    """Return the last call of a task by the thread that took this item.

    Only where an exception of the call leaves the loop: the only `try` around it is
    around the loop, too, and nothing else has ended the loop.
    """
    own = [
        a for a in case.tasks() if (a.actor.pid, a.actor.tid) == (last.pid, last.tid)
    ]
    at = case.line_of(own[-1].stack) if own else None
    if at is None or own[-1].released is None or _left_unhandled(case, last, len(own)):
        return None
    heads = case.listing.heads(at.line)
    loops = [n for n in heads if _is_loop(case, n)]
    tries = [n for n in heads if case.listing.text(n) == "try:"]
    around = bool(loops and tries) and max(tries) < min(loops)
    return at if around and _ends_only_at_an_item(case, loops[0], last, at) else None


def _left_unhandled(case: Case, last: Event, handled: int) -> bool:
    """Return whether a thread took more items than it handled: perhaps the end mark."""
    thread = last.pid, last.tid
    took = [e for e in case.run.events if e.name in _GOT and (e.pid, e.tid) == thread]
    return len([e for e in took if e.obj == last.obj]) != handled


_WAITS_FOREVER = r"\.get\(\s*\)|\biter\(\s*[\w.]+\.get\s*,"


def _ends_only_at_an_item(case: Case, loop: int, last: Event, call: Frame) -> bool:
    """Return whether a loop can end only at an item that it then does not handle.

    Its head asks for nothing else, and each way out is between the take and the call.
    """
    took = last.at.line if last.at is not None else 0
    head = case.listing.text(loop)
    if not case.listing.find(_WAITS_FOREVER, [took]):
        return False
    if took == loop:
        asks = head.startswith("while") or "iter(" in head
    else:
        asks = re.match(r"while (True|1):", head) is not None
    outs = case.listing.find(r"\b(break|return)\b", case.listing.block(loop))
    return asks and all(took <= n < call.line for n in outs)


def ended_when_empty(case: Case) -> bool:
    """Return whether `put` waits because the loop that took items saw an empty queue.

    Only where nothing else can have ended that loop: an exception that was caught.
    """
    putting = stuck_putters(case)
    if not putting or putting[0].actor.role is Role.MAIN or started_later(case):
        return False
    if written(case, UNTIL_EMPTY) is None:
        return False
    return written(case, r"^(except|finally)\b|\bsuppress\(") is None


def ended_at_a_false_item(case: Case) -> Frame | None:
    """Return the line that took a false item for the end, if `put` waits because of it.

    Only where nothing else can have ended that loop: no task that may raise was called.
    """
    putting = stuck_putters(case)
    if not putting or case.tasks() or last_taken(case, putting) is None:
        return None
    if written(case, rf"{GIVES_UP}|\.empty\("):
        return None
    at = tests_what_came(case)
    if at is None or re.search(r"\bis\b|[=!]=", at.source):
        return None
    return at if _leaves_a_loop(case, at) else None


def _leaves_a_loop(case: Case, head: Frame) -> bool:
    """Return whether a false condition of this line is the end of a loop."""
    if head.source.startswith("while"):
        return True
    block = case.listing.block(head.line)
    if not case.listing.find(r"^if not\b", [head.line]):
        otherwise = head.line + len(block) + 1
        is_there = case.listing.text(otherwise).startswith("else:")
        block = case.listing.block(otherwise) if is_there else []
    return bool(case.listing.find(r"^(break|return)\b", block))


def tests_what_came(case: Case) -> Frame | None:
    """Return the line whose condition asks whether what came is true, or `None`."""
    text = [case.listing.text(n) for n in reach(case)]
    came = {found[1] for x in text if (found := re.match(rf"(\w+) = .*{_TAKES}", x))}
    for number in case.listing.find(r"^(while|if)\b(?! True)", reach(case)):
        condition = case.listing.text(number).partition("#")[0]
        name = re.match(r"(?:while|if) (?:not )?(\w+)(?::| is | and | or )", condition)
        if re.search(_TAKES, condition) or (name and name[1] in came):
            return case.listing.frame(number)
    return None


def skipped_mark(case: Case) -> Frame | None:
    """Return the line in a `try` that puts the end mark, if it was not reached."""
    puts = [e for e in case.run.events if e.name.startswith("queue put")]
    lines = {e.at.line for e in puts if e.at is not None}
    marks = case.listing.find(_MARK, reach(case))
    if len(marks) != 1 or not lines or marks[0] in lines:
        return None
    heads = case.listing.heads(marks[0])
    if not heads or case.listing.text(heads[0]) != "try:":
        return None
    # Who waits in the `try` has not come to the mark yet; what was not recorded may be.
    block = case.listing.block(heads[0])
    frames = [f for w in case.run.waiters for f in (*case.own(w.stack), w.at) if f]
    if any(f.line in block for f in frames) or case.events("events end"):
        return None
    return case.listing.frame(marks[0])
