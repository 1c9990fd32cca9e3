"""Values are kept by the task itself, so that equal tasks share one place."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import written
from autograder.diagnosis.words import line
from autograder.verdict import FactKind

_BY_TASK = r"\[\s*(task|t|job|func|function|fn|f)\s*\](?!\s*=)"


def _rule(case: Case) -> Mapping[str, Any] | None:
    at = written(case, rf"^return\b.*{_BY_TASK}") or written(case, _BY_TASK)
    if not case.is_a(FactKind.WRONG_VALUE) or at is None:
        return None
    expected, actual = case.fact.data["expected"], case.fact.data["actual"]
    if not (isinstance(actual, list) and isinstance(expected, list)):
        return None
    same = len(actual) == len(expected) > 1 and len(set(map(repr, actual))) == 1
    if not same or actual[0] not in expected:
        return None
    return {"evidence": (line("this line", "looks the value up by its task", at),)}


MISTAKE = Mistake(
    name="kept-by-task",
    title="Values are kept by their task, and one task came twice",
    rank=36,
    rule=_rule,
    happened="OVERWRITTEN: the same callable was given several times, and all its "
    "places hold the same value.",
    because="A dictionary has one place for each key. If the task is the key, the "
    "second value takes the place of the first.",
    try_next="keep the values by the position of the task, not by the task.",
    page="""\
# kept-by-task

**What happens.** It works as long as all tasks are different objects. If a caller hands
over the same function twice, both places of the result hold the value of one call.

**Why it is wrong.** A key of a dictionary exists once. And some callables cannot be
keys at all, because they have no hash. A position is always different, and always an
`int`.

**Example.**

    results[task] = task()              # the same key again
    ...
    return [results[task] for task in tasks]

**Instead.**

    results[position] = task()
""",
)
