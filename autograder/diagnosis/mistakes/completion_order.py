"""The values come in the order in which the tasks ended."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import in_order_of_ending, label_of
from autograder.diagnosis.words import line, same_items, task, together
from autograder.evidence import Role
from autograder.verdict import FactKind


def _rule(case: Case) -> Mapping[str, Any] | None:
    if not case.is_a(FactKind.WRONG_VALUE):
        return None
    actual = case.fact.data["actual"]
    if not isinstance(actual, list | tuple) or len(actual) < 2:
        return None
    if case.ran_only_in(Role.MAIN):
        return None  # one after the other, as the caller did them
    labels = [label_of(case, value) for value in actual]
    ended = [a.label for a in in_order_of_ending(case.tasks())]
    if labels != ended or "" in labels or list(case.fact.data["expected"]) == [*actual]:
        return None
    if not same_items(case.fact.data["expected"], actual):
        return None  # others were expected, or more: that is another matter
    shown = together([task(label) for label in labels])
    return {"evidence": (line("ended", shown), line("returned", shown))}


MISTAKE = Mistake(
    name="completion-order",
    title="The values come in the order in which the tasks ended",
    rank=37,
    rule=_rule,
    happened="ORDER OF ENDING: the values are all there, in the order in which the "
    "tasks ended.",
    because="Which task ends first is not in your hands. The caller knows only the "
    "order of the tasks that it gave you.",
    try_next="give each value the place of its task, instead of appending it.",
    page="""\
# completion-order

**What happens.** With tasks of the same length the order is often right. When a later
task ends earlier, its value stands too far in front.

**Why it is wrong.** `append` puts a value after those that are already there, so the
list tells who was quick. `as_completed` gives futures in the same order.

**Example.**

    def work(task):
        values.append(task())           # whoever ends first, is first

**Instead.** Give each thread the position of its task:

    values = [None] * len(tasks)

    def work(position, task):
        values[position] = task()
""",
)
