"""A result is asked for when the pool has been ended."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import reach, waits_in, written
from autograder.diagnosis.pool_observations import error_line
from autograder.diagnosis.words import line
from autograder.evidence import Role
from autograder.verdict import FactKind

_BY_THE_BLOCK = {
    "because": "The end of a `with` block calls `terminate()`, and that ends the "
    "processes whether they are done or not. Results that were not there by then never "
    "come.",
    "try_next": "ask for the results inside the `with` block.",
}
_BY_SOMEBODY = {
    "because": "`terminate()` ends the processes whether they are done or not. Results "
    "that were not there by then never come, and nobody tells those who wait for them.",
    "try_next": "end the pool only when nobody waits for its results any more; a wait "
    "can have a time limit of its own.",
}

_PRESENT = {"waits": "waits", "is_left": "is left"}
_PAST = {"waits": "waited", "is_left": "was left", "kind": "WAITED IN VAIN"}
_TOLD_BY = FactKind.RAISED, FactKind.NEVER_RAN, FactKind.NOT_AT_ONCE


def _rule(case: Case) -> Mapping[str, Any] | None:
    return _gave_up(case) or _waits(case)


def _gave_up(case: Case) -> Mapping[str, Any] | None:
    """Find a time limit that ran out below the block that had ended the pool."""
    at = error_line(case) if case.raised("TimeoutError") else None
    blocks = _blocks(case)
    if at is None or not blocks or not case.is_a(*_TOLD_BY):
        return None
    if at.line < min(blocks) or at.line in blocks:
        return None
    evidence = (line("the main thread", "waited for a result", at),)
    return {**_PAST, **_BY_THE_BLOCK, "evidence": evidence}


def _blocks(case: Case) -> set[int]:
    """Give the lines inside of the blocks that end a pool, of the exercise itself."""
    heads = case.listing.find(r"^with\b.*\bPool\(", reach(case))
    return {n for head in heads for n in case.listing.block(head)}


def _waits(case: Case) -> Mapping[str, Any] | None:
    # Helpers of the library, such as the resource tracker, show no stack.
    waiters = [w for w in case.run.waiters if w.stack or w.actor.role is Role.MAIN]
    stuck = case.is_a(FactKind.STUCK)  # with a time limit that no play waits for
    if not (stuck or case.is_a(FactKind.DEADLOCKED)) or len(waiters) != 1:
        return None  # the threads and processes of a pool that lives wait, too
    [waiter] = waiters
    asks = waits_in(waiter, "pool.py", "get", "wait", "next")
    if waiter.actor.role is not Role.MAIN or not asks:
        return None
    at = waiter.at or case.line_of(waiter.stack)
    found = {**_PRESENT, "kind": "WAITS IN VAIN" if stuck else "DEADLOCK"}
    evidence = (line("the main thread", "waits for a result", at),)
    inside = _blocks(case)
    ended = written(case, r"\.(terminate|kill)\b")
    if ended is not None and (not inside or (at and at.line in inside)):
        return {
            **found,
            **_BY_SOMEBODY,
            "evidence": (*evidence, line("this", "ends it", ended)),
        }
    return {**found, **_BY_THE_BLOCK, "evidence": evidence}


MISTAKE = Mistake(
    name="result-after-the-pool",
    title="A result is asked for when the pool has been ended",
    rank=19,
    rule=_rule,
    happened="{kind}: the caller {waits} for a result of a pool, and no process of "
    "that pool {is_left}.",
    because="{because}",
    try_next="{try_next}",
    page="""\
# result-after-the-pool

**What happens.** `get()` waits for ever.

**Why it is wrong.** One would think that `with Pool()` waits for the work at its end.
It does not; it throws the work away. (`with ProcessPoolExecutor()` does wait.)

**Example.**

    with Pool() as pool:
        answer = pool.map_async(func, items)
    return answer.get()                         # nobody is left to answer

**Instead.**

    with Pool() as pool:
        answer = pool.map_async(func, items)
        return answer.get()
""",
)
