"""The end of one worker is taken for the end of all."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import written
from autograder.diagnosis.words import count, line
from autograder.evidence import Role
from autograder.verdict import FactKind

_ASKS = r"\.empty\(|\.qsize\(|get_nowait"


def _rule(case: Case) -> Mapping[str, Any] | None:
    data = case.fact.data
    if not case.is_a(FactKind.WRONG_VALUE) or case.exercise != "collect_lines":
        return None
    if not case.ran_only_in(Role.PROCESS) or written(case, _ASKS):
        return None
    expected, actual = data["expected"], data["actual"]
    if not isinstance(actual, list) or not 0 < len(actual) < len(expected):
        return None
    at = written(case, r"^break\b") or written(case, r"\biter\(.*None")
    if at is None or not set(actual) < set(expected):
        return None
    missing = count(len(expected) - len(actual), "line")
    return {"missing": missing, "evidence": (line("this line", "ends it", at),)}


MISTAKE = Mistake(
    name="first-end-for-all",
    title="The end of one worker is taken for the end of all",
    rank=38,
    rule=_rule,
    happened="STOPPED EARLY: {missing} were still to come when the collecting ended.",
    because="Each worker ends at its own time. The first end mark says that one of "
    "them has ended, and nothing about the others.",
    try_next="count the end marks, and stop when there was one of each worker.",
    page="""\
# first-end-for-all

**What happens.** Lines are missing: of all workers but the one that ended first.

**Why it is wrong.** All workers put their end mark into the same queue.

**Example.**

    while True:
        line = queue.get()
        if line is None:
            break                       # one of them has ended

**Instead.**

    working = workers
    while working:
        line = queue.get()
        if line is None:
            working -= 1
""",
)
