"""Two looked, both found enough, and both took it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.locking import clash, guard_of, takes, use
from autograder.diagnosis.words import line


def _rule(case: Case) -> Mapping[str, Any] | None:
    if not case.fact.data.get("overdrawn") or not takes(case):
        return None
    uses = clash(case)
    looks = [u for u in uses if u.kind == "read" and guard_of(case, u.stack) is None]
    writes = [u for u in uses if u.kind == "write" and guard_of(case, u.stack)]
    if not looks or not writes:
        return None
    lock = guard_of(case, writes[0].stack)
    assert lock is not None
    taken = line("this line", "takes the lock, later", lock[1])
    return {"evidence": (use(case, looks[0]), taken)}


MISTAKE = Mistake(
    name="check-then-act",
    title="The check is made before the lock is taken",
    rank=30,
    rule=_rule,
    happened="CHECK, THEN ACT: two looked at the same balance, both found enough, and "
    "both took the money.",
    because="The check is true while nobody changes what it looked at. Without the "
    "lock somebody can do so before the act.",
    try_next="take the lock first, and check inside, where the money is moved.",
    page="""\
# check-then-act

**What happens.** There are 100. Two threads want 70 each. Both look, both see 100, both
take 70.

**Why it is wrong.** A check tells how it was at that moment. If it was made without the
lock, or before the lock was taken, it may be wrong by the time you act on it.

**Example.**

    if account.balance < amount:
        return False
    with account.lock:
        account.balance -= amount

**Instead.** Check and act under the same lock:

    with account.lock:
        if account.balance < amount:
            return False
        account.balance -= amount
""",
)
