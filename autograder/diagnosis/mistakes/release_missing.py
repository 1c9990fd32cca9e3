"""A lock is taken and never given back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.locking import takes
from autograder.diagnosis.observations import reach
from autograder.diagnosis.words import line, who
from autograder.evidence import Waiter
from autograder.verdict import FactKind


def _rule(case: Case) -> Mapping[str, Any] | None:
    if not case.is_a(FactKind.STILL_HELD, FactKind.DEADLOCKED):
        return None
    if any(map(_waits_inside, case.run.waiters)):
        return None  # that thread would wait for itself, too, if it released later
    if case.listing.find(r"\.release\b", reach(case)):
        return None
    lines = [n for n in takes(case) if ".acquire(" in case.listing.text(n)]
    if not lines:
        return None
    taken = line("this line", "takes a lock", case.listing.frame(lines[0]))
    for waiter in case.run.waiters:
        at = waiter.at or case.line_of(waiter.stack)
        if at is not None and at.line in lines:
            return {"evidence": (line(who(waiter.actor), "waits for the lock", at),)}
    return {"evidence": (taken,)} if case.is_a(FactKind.STILL_HELD) else None


def _waits_inside(waiter: Waiter) -> bool:
    """Tell whether somebody waits for what it has taken in a block, or just before."""
    if waiter.holder is None or not waiter.holder.itself:
        return False
    since = waiter.holder.since
    return since is None or since.source.count(".acquire(") != 1


MISTAKE = Mistake(
    name="release-missing",
    title="A lock is taken and never given back",
    rank=27,
    rule=_rule,
    happened="NEVER RELEASED: a lock is taken, and no line gives it back.",
    because="The first one who takes it keeps it. All who come later wait for ever, "
    "and so may the first one itself.",
    try_next="write `with lock:` around what needs it, in the place of `acquire()`.",
    page="""\
# release-missing

**What happens.** The first one gets in. The second one waits, and so does the first
when it comes for the second time.

**Why it is wrong.** A lock stays taken until somebody calls `release()`. It is not
given back when the function ends.

**Example.**

    def work():
        lock.acquire()
        counter.value += 1

**Instead.**

    def work():
        with lock:
            counter.value += 1
""",
)
