"""`acquire` is named and not called."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis import prose
from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.locking import clash, two_of
from autograder.diagnosis.observations import written
from autograder.diagnosis.words import line
from autograder.verdict import FactKind


def _rule(case: Case) -> Mapping[str, Any] | None:
    at = written(case, r"^[\w.]+\.acquire\s*$")
    vain = any(
        prose.says(failure.raised.message, *prose.RELEASED_IN_VAIN)
        for failure in case.run.thread_failures
    )
    uses = clash(case)
    ended = FactKind.NEVER_RAN, FactKind.RAISED, FactKind.NOT_EXERCISED
    if at is None or not (uses or (vain and case.is_a(*ended))):
        return None
    named = line("this line", "only names the method", at)
    return {"evidence": (named, *two_of(case, uses))}


MISTAKE = Mistake(
    name="acquire-not-called",
    title="`acquire` is named and not called",
    rank=29,
    rule=_rule,
    happened="NOT CALLED: `acquire` stands there without parentheses, so nobody took "
    "the lock.",
    because="A function that is only named does nothing.",
    try_next="write `with lock:`, which also gives the lock back.",
    page="""\
# acquire-not-called

**What happens.** The line with `acquire` does nothing. Two are inside at the same
moment, and `release` complains about a lock that is not taken.

**Why it is wrong.** `lock.acquire` is the method itself, as an object. The parentheses
call it.

**Example.**

    lock.acquire
    counter.value += 1

**Instead.** With `with`, nothing can be forgotten:

    with lock:
        counter.value += 1
""",
)
