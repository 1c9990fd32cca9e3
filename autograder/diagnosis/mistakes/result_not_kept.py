"""``run`` calls the task, and does not keep its value."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.words import line
from autograder.evidence import Frame
from autograder.verdict import FactKind


def _rule(case: Case) -> Mapping[str, Any] | None:
    tasks = case.tasks()
    done = tasks and all(a.released is not None for a in tasks)
    if not case.is_a(FactKind.WRONG_VALUE) or not done or not _is_class(case):
        return None
    actual = case.fact.data["actual"]
    if not (isinstance(actual, list) and actual and all(v is None for v in actual)):
        return None
    at = case.line_of(tasks[0].stack) or _head(case)
    return {"evidence": (line("the value", "is lost after this line", at),)}


def _is_class(case: Case) -> bool:
    head = _head(case)
    return head is not None and head.source.startswith("class")


def _head(case: Case) -> Frame | None:
    body = case.listing.body_of(case.exercise)
    return case.listing.frame(body[0] - 1) if body else None


MISTAKE = Mistake(
    name="result-not-kept",
    title="The value of the task is not kept",
    rank=36,
    rule=_rule,
    happened="VALUE LOST: the task ran and returned, and `result` is still `None`.",
    because="A new thread calls `run` and throws away what it returns. Only what is "
    "stored on the object is there afterwards.",
    try_next="in `run`, assign the task's value to `self.result`.",
    page="""\
# result-not-kept

**What happens.** The task is called, it returns its value, and `result` is `None` all
the same.

**Why it is wrong.** `run` is called by the new thread itself. Whatever `run` returns
goes to nobody. `Thread.run`, which you inherit, throws the value of its target away,
too.

**Example.**

    def run(self):
        return self.task()          # nobody gets this

**Instead.**

    def run(self):
        self.result = self.task()
""",
)
