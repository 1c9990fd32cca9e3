"""The queue gives its items in another order than is asked for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import written
from autograder.diagnosis.words import line, same_items
from autograder.verdict import FactKind


def _rule(case: Case) -> Mapping[str, Any] | None:
    if not case.is_a(FactKind.WRONG_VALUE):
        return None
    expected, actual = case.fact.data["expected"], case.fact.data["actual"]
    at = written(case, r"\b(Simple)?(Lifo|Priority)?(Queue)\(")
    if at is None or not same_items(list(expected or ()), list(actual or ())):
        return None
    lifo = "LifoQueue(" in at.source
    meant_lifo = case.exercise == "undo_order"
    if "PriorityQueue(" in at.source or lifo == meant_lifo:
        return None
    order = "last in, first out" if lifo else "first in, first out"
    return {"order": order, "evidence": (line("this queue", f"is {order}", at),)}


MISTAKE = Mistake(
    name="wrong-kind-of-queue",
    title="A queue of the wrong kind",
    rank=35,
    rule=_rule,
    happened=(
        "WRONG ORDER: all items are there, in the order of a queue that is {order}."
    ),
    because=(
        "A `Queue` gives first what was put first, a `LifoQueue` what was put"
        " last, a `PriorityQueue` what is smallest."
    ),
    try_next=(
        "take the kind of queue that gives its items in the order that is asked for."
    ),
    page="""\
# wrong-kind-of-queue

**What happens.** Nothing is lost, and the order is wrong.

**Why it is wrong.** `Queue` is a queue at a counter: first in, first out. `LifoQueue`
is a pile of plates: last in, first out. `PriorityQueue` always gives the smallest
item.

**Example.**

    stack = queue.Queue()           # the first action comes out first

**Instead.**

    stack = queue.LifoQueue()
""",
)
