"""Two came to the same thing at once, and there is no lock that either could take."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.locking import clash, made_here, takes, two_of

_OTHER_LOCKS = r"\b(flock|lockf|O_EXCL|mkdir|Listener)\b"


def _all_lines(case: Case) -> range:
    return range(1, len(case.listing.lines) + 1)


def _rule(case: Case) -> Mapping[str, Any] | None:
    uses = clash(case)
    if not uses or takes(case) or case.listing.find(_OTHER_LOCKS, _all_lines(case)):
        return None
    made = made_here(case)
    told = "A lock is made, and nobody takes it." if made else "There is no lock."
    return {"told": told, "evidence": two_of(case, uses)}


MISTAKE = Mistake(
    name="no-lock",
    title="What is shared is used without a lock",
    rank=36,
    rule=_rule,
    happened="NO LOCK: two came to the same thing at the same moment.",
    because="{told} What one of them writes, the other one may write over, or mix with "
    "its own.",
    try_next="let one lock belong to what is shared, and use it inside `with lock:` "
    "only.",
    page="""\
# no-lock

**What happens.** Two threads, or two processes, are at the same thing at the same
moment. One update takes the place of the other, and in the end some are missing.

**Why it is wrong.** `counter.value += 1` is three steps: read, add, write. Between the
read and the write another one can read the same old value. That it goes well on most
days is luck.

**Example.**

    def work():
        counter.value += 1

**Instead.** One lock for one thing, made once, and known to all who use the thing:

    lock = threading.Lock()

    def work():
        with lock:
            counter.value += 1
""",
)
