"""An exception passes by the line that releases the lock."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.locking import ended, guard_of
from autograder.diagnosis.observations import reach, written
from autograder.diagnosis.words import line, who
from autograder.evidence import Frame
from autograder.verdict import EvidenceLine, FactKind, Way


def _rule(case: Case) -> Mapping[str, Any] | None:
    if case.is_a(FactKind.STILL_HELD):
        if case.fact.data["way"] is not Way.RAISED:
            return None
        lock = str(case.fact.data["locks"][0])
        at = written(case, r"\.acquire\(")
        taken = (line("this line", "takes a lock", at),) if at else ()
        return {"lock": lock, "evidence": taken}
    if not case.is_a(FactKind.DEADLOCKED):
        return None
    for failure in case.run.thread_failures:
        guard = guard_of(case, failure.raised.stack)
        if guard is not None and ".acquire(" in guard[1].source and _given_back(case):
            at = case.line_of(failure.raised.stack)
            doing = f"ended with {failure.raised.type}, and held `{guard[0]}`"
            first = line(ended(failure), doing, at)
            return {"lock": guard[0], "evidence": (first, *_waits(case, guard[1]))}
    return None


def _given_back(case: Case) -> bool:
    return bool(case.listing.find(r"\.release\(", reach(case)))


def _waits(case: Case, taken: Frame) -> tuple[EvidenceLine, ...]:
    for waiter in case.run.waiters:
        at = waiter.at or case.line_of(waiter.stack)
        if at is not None and at.line == taken.line:
            return (line(who(waiter.actor), "waits for it", at),)
    return ()


MISTAKE = Mistake(
    name="exception-passes-release",
    title="An exception passes by the release",
    rank=19,
    rule=_rule,
    happened="NOT RELEASED: an exception left the block while `{lock}` was taken, and "
    "nobody gave it back.",
    because="An exception leaves a function at once. The line with `release()` below "
    "is never reached.",
    try_next="write `with lock:`, or put the `release()` into a `finally:`.",
    page="""\
# exception-passes-release

**What happens.** One thread or process fails while it holds the lock. All others wait
for the lock, for ever.

**Why it is wrong.** `release()` stands below the work, and an exception in the work
passes by it. The lock does not notice that its owner is gone.

**Example.**

    lock.acquire()
    append(record)          # raises
    lock.release()          # never reached

**Instead.** `with` releases on every way out:

    with lock:
        append(record)
""",
)
