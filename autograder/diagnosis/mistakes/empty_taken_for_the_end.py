"""An empty queue is taken for a finished one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import written
from autograder.diagnosis.queue_observations import more_came
from autograder.diagnosis.words import line
from autograder.verdict import FactKind

_UNTIL_EMPTY = r"^while not [\w.]+\.empty\(\):|^while [\w.]+\.qsize\(\)[ >0]*:"
_GIVES_UP = r"\.get_nowait\(|\.get\([^()]*(timeout|False|\d)"


def _rule(case: Case) -> Mapping[str, Any] | None:
    loop = written(case, _UNTIL_EMPTY)
    if not (_missing(case) or case.is_a(FactKind.NEVER_RAN)) or not more_came(case):
        return None
    if loop is not None:
        doing = "ends as soon as nothing is there"
        return {"evidence": (line("this loop", doing, loop),)}
    at = written(case, _GIVES_UP)
    if at is None or not written(case, r"^except\b.*\bEmpty\b|\bsuppress\(.*\bEmpty\b"):
        return None
    if written(case, r"is_alive|exitcode|active_children|\.sentinel"):
        return None  # it looks at more than that
    return {"evidence": (line("this line", "gives up when nothing is there", at),)}


def _missing(case: Case) -> bool:
    """Tell whether some results are not there, and the others are right."""
    if not case.is_a(FactKind.WRONG_VALUE):
        return False
    expected, actual = case.fact.data["expected"], case.fact.data["actual"]
    if isinstance(expected, list) and isinstance(actual, list):
        among, there = Counter(map(repr, expected)), Counter(map(repr, actual))
        # Where false values alone are missing, something else has left them out.
        true = any(x for x in expected if there[repr(x)] < among[repr(x)])
        return true and there <= among
    if not isinstance(expected, dict) or not isinstance(actual, dict):
        return False
    return len(actual) < len(expected) and actual.items() <= expected.items()


MISTAKE = Mistake(
    name="empty-taken-for-the-end",
    title="An empty queue is taken for a finished one",
    rank=31,
    rule=_rule,
    happened=(
        "TOO EARLY: somebody stopped because the queue was empty, and more was "
        "still to come."
    ),
    because=(
        "That a queue is empty tells about this moment only. Whoever puts may be "
        "slow, or may not even have begun."
    ),
    try_next=(
        "go on until an end mark has come, or until nobody is left who could put."
    ),
    page="""\
# empty-taken-for-the-end

**What happens.** Some results are missing, or all of them. On another day they are
there.

**Why it is wrong.** At the start a queue is empty, too. And what a process puts into
a `multiprocessing.Queue` is on its way for a while. A `get` with a `timeout` waits a
little longer, and then knows no more.

**Example.**

    while not answers.empty():          # true before the first answer has come
        found.append(answers.get())

**Instead.** Count answers, wait for end marks, or look who is still alive:

    while any(p.is_alive() for p in processes) or not answers.empty():
        ...
""",
)
