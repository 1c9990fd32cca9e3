"""A lock is asked for without waiting, and the answer is thrown away."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis import prose
from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.locking import clash
from autograder.diagnosis.observations import written
from autograder.diagnosis.words import line
from autograder.verdict import FactKind

_ASKS = r"^[\w.]+\.acquire\((?!\)|True\)|blocking=True\)|block=True\)).+\)\s*$"


def _rule(case: Case) -> Mapping[str, Any] | None:
    at = written(case, _ASKS)
    if at is None or not (clash(case) or _released_in_vain(case)):
        return None
    return {"evidence": (line("this line", "does not look at the answer", at),)}


def _released_in_vain(case: Case) -> bool:
    """Tell whether somebody released what was not taken."""
    errors = [failure.raised for failure in case.run.thread_failures]
    if case.run.raised is not None:
        errors.append(case.run.raised)
    seen = case.is_a(FactKind.RAISED, FactKind.NOT_EXERCISED, FactKind.RETURNED_EARLY)
    wrong = any(prose.says(error.message, *prose.RELEASED_IN_VAIN) for error in errors)
    return wrong and (seen or case.is_a(FactKind.LEFT_BEHIND, FactKind.NEVER_RAN))


MISTAKE = Mistake(
    name="acquire-result-ignored",
    title="The answer of `acquire` is thrown away",
    rank=30,
    rule=_rule,
    happened="NOT ASKED: two were in at the same moment; the lock was asked for, and "
    "the answer was not looked at.",
    because="`acquire(blocking=False)`, or with a time limit, comes back without the "
    "lock if it is taken: it returns False.",
    try_next="use `with lock:`, which waits; or go in only if `acquire` returned True.",
    page="""\
# acquire-result-ignored

**What happens.** Everybody goes in, whether the lock is free or not. At the end some
release a lock that they never had: `RuntimeError: release unlocked lock`.

**Why it is wrong.** `acquire()` waits. `acquire(blocking=False)` asks, and returns at
once: True if the lock is yours now, False if it is not. So does `acquire(timeout=1)`
when the time is up.

**Example.**

    lock.acquire(blocking=False)
    counter.value += 1
    lock.release()

**Instead.**

    with lock:
        counter.value += 1
""",
)
