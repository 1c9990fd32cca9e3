"""The function returns nothing where it has to return a value."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import written
from autograder.verdict import FactKind


def _rule(case: Case) -> Mapping[str, Any] | None:
    if not case.is_a(FactKind.WRONG_VALUE) or not case.run.arrivals:
        return None
    expected, actual = case.fact.data["expected"], case.fact.data["actual"]
    gave_none = actual is None and expected is not None
    told_none = isinstance(actual, str) and actual.startswith("NoneType")
    if not (gave_none or told_none) or written(case, r"^return\s+\S"):
        return None
    return {"exercise": case.exercise}


MISTAKE = Mistake(
    name="nothing-returned",
    title="The function returns nothing",
    rank=37,
    rule=_rule,
    happened="NOTHING RETURNED: the work was done, and `{exercise}` returned `None`.",
    because="A function without a `return` returns `None`, whatever it has worked out.",
    try_next="end the function with `return` and the value.",
    page="""\
# nothing-returned

**What happens.** All the work is done, and the caller gets `None`.

**Why it is wrong.** Only `return` hands a value to the caller. A value that was put
into a list, or printed, stays where it is.

**Example.**

    def total(numbers):
        result = sum(numbers)       # and then the function ends

**Instead.**

    def total(numbers):
        return sum(numbers)
""",
)
