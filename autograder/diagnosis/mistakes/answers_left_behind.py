"""The caller stops when the processes have ended, and leaves answers in the queue."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import unfinished, written
from autograder.diagnosis.words import line
from autograder.verdict import FactKind


def _rule(case: Case) -> Mapping[str, Any] | None:
    at = written(case, r"^while\b.*(is_alive|exitcode|active_children)(?!.*empty)")
    if not case.is_a(FactKind.WRONG_VALUE) or at is None or unfinished(case):
        return None
    expected, actual = case.fact.data["expected"], case.fact.data["actual"]
    if not isinstance(expected, dict) or not isinstance(actual, dict):
        return None
    if len(actual) >= len(expected) or not actual.items() <= expected.items():
        return None
    return {"evidence": (line("this loop", "ends when nobody is alive", at),)}


MISTAKE = Mistake(
    name="answers-left-behind",
    title="Answers stay in the queue when the processes have ended",
    rank=31,
    rule=_rule,
    happened=(
        "LEFT IN THE QUEUE: all processes had put their answers and ended, "
        "and not all of the answers were taken."
    ),
    because=(
        "A process that has ended may have left its answer in the queue. "
        "Nobody is alive any more, and there is still something to get."
    ),
    try_next=(
        "go on while somebody is alive *or* the queue is not empty, and ask "
        "in this order."
    ),
    page="""\
# answers-left-behind

**What happens.** Mostly all is well. When the processes are quick, or the caller is
slow, answers are missing.

**Why it is wrong.** The end of a process and the arrival of its answer are two
things. The answer is in the queue before the process ends, and stays there.

**Example.**

    while any(p.is_alive() for p in processes):
        ...                         # get with a timeout

**Instead.**

    while any(p.is_alive() for p in processes) or not answers.empty():
        ...
""",
)
