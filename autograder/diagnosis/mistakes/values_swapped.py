"""The two values come back in the wrong order, always."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import in_order_of_ending, label_of
from autograder.evidence import Role
from autograder.verdict import FactKind


def _rule(case: Case) -> Mapping[str, Any] | None:
    if not case.is_a(FactKind.WRONG_VALUE):
        return None
    expected, actual = case.fact.data["expected"], case.fact.data["actual"]
    pair = isinstance(expected, tuple) and len(expected) == 2
    if not pair or list(actual or ()) != list(reversed(expected)):
        return None
    ended = [a.label for a in in_order_of_ending(case.tasks())]
    alone = case.ran_only_in(Role.MAIN)
    if not alone and [label_of(case, value) for value in actual] == ended:
        return None  # the order of ending explains it, too
    return {}


MISTAKE = Mistake(
    name="values-swapped",
    title="The two values are swapped",
    rank=37,
    rule=_rule,
    happened="SWAPPED: both values are right, and each stands in the other's place.",
    because="No order of ending explains it. So the code itself puts them in this "
    "order, always.",
    try_next="compare the line that returns with the handout: which of the two "
    "comes first? Then compare the order of sending with that of receiving.",
    page="""\
# values-swapped

**What happens.** The pair holds both values in the wrong order, whichever ends first.

**Why it is wrong.** The caller unpacks the pair by position. `value, own = ...` then
gives each name the other's value, and no error is raised.

**Example.**

    return own_value, values[0]     # the contract says: the task's value first

**Instead.**

    return values[0], own_value
""",
)
