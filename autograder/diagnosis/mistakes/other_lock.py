"""A lock is taken that nobody else knows of."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.locking import clash, doors, guard_of, use
from autograder.diagnosis.words import line
from autograder.verdict import FactKind


def _rule(case: Case) -> Mapping[str, Any] | None:
    if not case.is_a(FactKind.LOST_UPDATE):
        return None
    writes = [u for u in clash(case) if u.kind == "write" and "." in u.label]
    for write in writes:
        guard = guard_of(case, write.stack)
        if guard is not None and not doors(case, write.actor):
            took = line("this line", f"takes `{guard[0]}`", guard[1])
            lock = f"{write.label.partition('.')[0]}.lock"
            return {"lock": lock, "evidence": (took, use(case, write))}
    return None


MISTAKE = Mistake(
    name="other-lock",
    title="A lock is taken that others do not know of",
    rank=35,
    rule=_rule,
    happened="ANOTHER LOCK: a balance was changed while somebody else could hold "
    "`{lock}`, or look at both.",
    because="Your own lock keeps out only those who take your lock. Others protect "
    "the balance with the lock of the account, as agreed.",
    try_next="take the locks of the two accounts.",
    page="""\
# other-lock

**What happens.** All transfers exclude each other. But somebody else, who takes
`account.lock` as agreed, is not alone with the account.

**Why it is wrong.** A lock works by agreement: everybody who uses the thing takes the
same lock. A second lock for the same thing is no lock.

**Example.**

    everything = threading.Lock()

    def transfer(source, target, amount):
        with everything:
            source.balance -= amount

**Instead.** Take the lock that belongs to the thing:

    with source.lock:
        source.balance -= amount
""",
)
