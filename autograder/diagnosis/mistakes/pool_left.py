"""The processes of a pool are left behind."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import written
from autograder.diagnosis.words import count, line
from autograder.evidence import Role
from autograder.verdict import FactKind

_MADE = r"\b(Pool|ProcessPoolExecutor)\("

_NOT_ENDED = (
    "Processes of a pool live until somebody ends the pool. The end of a wait, by a "
    "result, a time limit or an exception, does not end them."
)
_ONLY_CLOSED = (
    "`close()` only says that no more work will come. The processes end some time "
    "later, and it is `join()` that waits for that."
)


def _rule(case: Case) -> Mapping[str, Any] | None:
    left = [x for x in case.run.leftovers if x.actor.role is Role.PROCESS]
    at = written(case, _MADE)
    if not case.is_a(FactKind.LEFT_BEHIND) or not left or at is None:
        return None
    processes = {x.actor.pid for x in left}
    busy = {x.at_gate for x in left} & {a.label for a in case.tasks()}
    closed = written(case, r"\.close\(") and not written(case, r"\.join\(")
    return {
        "because": _ONLY_CLOSED if closed else _NOT_ENDED,
        "number": count(len(processes), "process", "processes"),
        "doing": "still at work" if busy else "alive",
        "evidence": (line("the pool", "is made here", at),),
    }


MISTAKE = Mistake(
    name="pool-left",
    title="The processes of a pool are left behind",
    rank=38,
    rule=_rule,
    happened="POOL LEFT BEHIND: the call has come back, and has left {number} of the "
    "pool {doing}.",
    because="{because}",
    try_next="use the pool in a `with` block, or end it in a `finally`.",
    page="""\
# pool-left

**What happens.** The results are there, and so are the processes. With every call
there are more of them.

**Why it is wrong.** Each takes memory, and one that is late goes on computing for
nobody. An exception that leaves the function before `close()` leaves the pool behind,
too.

**Example.**

    pool = Pool(4)
    results = pool.map(func, items)             # if this raises, the rest is skipped
    pool.close()
    pool.join()

**Instead.**

    with Pool(4) as pool:
        results = pool.map(func, items)
""",
)
