"""The biggest priority number comes first."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import written
from autograder.diagnosis.words import line
from autograder.verdict import FactKind


def _rule(case: Case) -> Mapping[str, Any] | None:
    if not case.is_a(FactKind.WRONG_VALUE) or not written(case, r"PriorityQueue\("):
        return None
    expected, actual = case.fact.data["expected"], case.fact.data["actual"]
    at = written(case, r"\.put(_nowait)?\(")
    turned = isinstance(actual, list) and actual[::-1] == expected
    if at is None or not turned:
        return None
    return {"evidence": (line("put here", "", at),)}


MISTAKE = Mistake(
    name="biggest-number-first",
    title="The biggest number comes first",
    rank=32,
    rule=_rule,
    happened=(
        "BIGGEST FIRST: the jobs come with the biggest priority number in front."
    ),
    because=(
        "A `PriorityQueue` gives the smallest item first, and the smallest "
        "number is the most urgent here."
    ),
    try_next=("put the priority in as it is, without a minus sign."),
    page="""\
# biggest-number-first

**What happens.** The least urgent job comes first.

**Why it is wrong.** A `PriorityQueue` gives the smallest item. Negated numbers turn
that round, which is right only where the biggest number is to come first.

**Example.**

    waiting.put((-priority, number, payload))

**Instead.**

    waiting.put((priority, number, payload))
""",
)
