"""A return passes by the line that releases the lock."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import reach
from autograder.diagnosis.words import line
from autograder.verdict import FactKind, Way


def _rule(case: Case) -> Mapping[str, Any] | None:
    if not case.is_a(FactKind.STILL_HELD):
        return None
    if case.fact.data["way"] is not Way.RETURNED_FALSE:
        return None
    lines = case.listing.find(r"^return False\b|: return False\b", reach(case))
    at = case.listing.frame(lines[0]) if len(lines) == 1 else None
    evidence = (line("this line", "leaves the function", at),) if at else ()
    return {"lock": case.fact.data["locks"][0], "evidence": evidence}


MISTAKE = Mistake(
    name="return-while-holding",
    title="A return passes by the release",
    rank=28,
    rule=_rule,
    happened="STILL TAKEN: the call returned False, and `{lock}` is not free again.",
    because="`return` leaves at once. The `release()` further down is for the other "
    "way through the function only.",
    try_next="write `with lock:`, which releases on every way out.",
    page="""\
# return-while-holding

**What happens.** The function says no, as it should. The next one who wants the lock
waits for ever.

**Why it is wrong.** Between `acquire()` and `release()` there is a second way out.
Every `return`, `break` or `raise` there would need a `release()` of its own.

**Example.**

    lock.acquire()
    if balance < amount:
        return False        # and the lock stays taken
    ...
    lock.release()

**Instead.**

    with lock:
        if balance < amount:
            return False
        ...
""",
)
