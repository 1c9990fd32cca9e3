"""The items are turned round, and the queue turns them back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import written
from autograder.diagnosis.words import line
from autograder.verdict import FactKind


def _rule(case: Case) -> Mapping[str, Any] | None:
    if not case.is_a(FactKind.WRONG_VALUE) or not written(case, r"LifoQueue\("):
        return None
    expected, actual = case.fact.data["expected"], case.fact.data["actual"]
    at = written(case, r"\breversed\(|\[::-1\]|\.reverse\(|\.insert\(0")
    turned = isinstance(actual, list) and actual[::-1] == expected
    if at is None or not turned:
        return None
    return {"evidence": (line("this line", "turns them round once more", at),)}


MISTAKE = Mistake(
    name="reversed-twice",
    title="Turned round twice",
    rank=34,
    rule=_rule,
    happened=("TURNED ROUND TWICE: the items come in their old order."),
    because=(
        "A `LifoQueue` turns the order round by itself. Done once more, it is"
        " as before."
    ),
    try_next=("put the items in as they come, or return them as they come out."),
    page="""\
# reversed-twice

**What happens.** The result has the order of the input.

**Why it is wrong.** What is put last into a `LifoQueue` comes out first: that is one
turn. `reversed` is the second.

**Example.**

    for action in reversed(actions):
        stack.put(action)

**Instead.**

    for action in actions:
        stack.put(action)
""",
)
