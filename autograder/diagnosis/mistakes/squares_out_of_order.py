"""Results are printed in the order in which they come."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import written
from autograder.diagnosis.words import line, same_items
from autograder.verdict import FactKind


def _rule(case: Case) -> Mapping[str, Any] | None:
    if not case.is_a(FactKind.WRONG_VALUE) or not case.run.of("script"):
        return None
    if not same_items(case.fact.data["expected"], case.fact.data["actual"]):
        return None
    at = written(case, r"\bprint\(|\bwrite\(")
    told = (line("this line", "prints what has come", at),) if at is not None else ()
    return {"evidence": told}


MISTAKE = Mistake(
    name="squares-out-of-order",
    title="Results are printed in the order in which they come",
    rank=39,
    rule=_rule,
    happened="WRONG ORDER: all squares were printed, in the order in which the "
    "processes ended.",
    because="Nobody knows which of two processes ends first. In this play it was "
    "the second one.",
    try_next="keep with each result where it belongs, and print when all are there.",
    page="""\
# squares-out-of-order

**What happens.** Often the order is right. When the second process is quicker, its
half comes first.

**Why it is wrong.** A queue gives the results in the order in which they were put.

**Example.**

    for _ in workers:
        print(*queue.get())             # whichever came first

**Instead.** Use a pipe for each worker and receive from them in order, or send the
position along and sort:

    for position, values in sorted(queue.get() for _ in workers):
        print(*values)
""",
)
