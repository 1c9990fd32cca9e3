"""The task is called without the arguments it was to get."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import written
from autograder.diagnosis.words import line, shown
from autograder.verdict import FactKind


def _rule(case: Case) -> Mapping[str, Any] | None:
    if not case.is_a(FactKind.WRONG_VALUE) or "label" not in case.fact.data:
        return None
    expected, actual = case.fact.data["expected"], case.fact.data["actual"]
    if len(actual) or not len(expected):
        return None
    at = written(case, r"\btarget\s*=")
    told = shown(expected, case.run.tokens)
    return {"evidence": (line("expected", told), line("got", "no argument", at))}


MISTAKE = Mistake(
    name="arguments-forgotten",
    title="The task is called without its arguments",
    rank=10,
    rule=_rule,
    happened="WRONG ARGUMENTS: the task was called without any.",
    because="A {worker} calls its target with what stands in `args`. Where nothing is "
    "said, it calls it with nothing.",
    try_next="give the {worker} the arguments, too: `args=args`.",
    page="""\
# arguments-forgotten

**What happens.** The task runs in its thread, and gets nothing to work on. A function
that needs arguments ends with a TypeError there, which the caller does not see.

**Why it is wrong.** The new thread makes the call, and it knows only what `Thread` was
told: the target and `args`.

**Example.**

    threading.Thread(target=task)                  # calls task()

**Instead.**

    threading.Thread(target=task, args=args)       # calls task(*args)
""",
)
