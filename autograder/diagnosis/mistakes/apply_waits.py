"""apply waits for each result before it returns."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import written
from autograder.diagnosis.pool_observations import one_at_a_time
from autograder.diagnosis.words import line


def _rule(case: Case) -> Mapping[str, Any] | None:
    at = written(case, r"\.apply\(")
    if at is None or not one_at_a_time(case):
        return None
    return {"evidence": (line("this line", "waits for the result", at),)}


MISTAKE = Mistake(
    name="apply-waits",
    title="apply waits for each result before it returns",
    rank=40,
    rule=_rule,
    happened="ONE AFTER ANOTHER: the pool has several processes, and never more than 1 "
    "was at work.",
    because="`pool.apply` runs one call in the pool and comes back with its result. "
    "Until then the caller cannot give the next item to another process.",
    try_next="use `map`, or `apply_async` for all items first, and then `get()` for "
    "all.",
    page="""\
# apply-waits

**What happens.** The results are right, and one process works at a time.

**Why it is wrong.** `apply` sounds like "give it to the pool". It means "give it to
the pool, and wait".

**Example.**

    return [pool.apply(func, (item,)) for item in items]

**Instead.**

    return pool.map(func, items)
""",
)
