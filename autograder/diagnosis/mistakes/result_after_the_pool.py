"""A result is asked for when the pool has been ended."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import waits_in
from autograder.diagnosis.words import line
from autograder.evidence import Role
from autograder.verdict import FactKind


def _rule(case: Case) -> Mapping[str, Any] | None:
    waiters = case.run.waiters
    if not case.is_a(FactKind.DEADLOCKED) or len(waiters) != 1:
        return None  # the threads and processes of a pool that lives wait, too
    [waiter] = waiters
    asks = waits_in(waiter, "pool.py", "get", "wait", "next")
    if waiter.actor.role is not Role.MAIN or not asks:
        return None
    at = waiter.at or case.line_of(waiter.stack)
    return {"evidence": (line("the main thread", "waits for a result", at),)}


MISTAKE = Mistake(
    name="result-after-the-pool",
    title="A result is asked for when the pool has been ended",
    rank=29,
    rule=_rule,
    happened="DEADLOCK: the caller waits for a result of a pool, and no {worker} of "
    "that pool is left.",
    because="The end of a `with` block calls `terminate()`, and that ends the "
    "pool whether it is done or not. Results that were not there by then never "
    "come.",
    try_next="ask for the results inside the `with` block.",
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
