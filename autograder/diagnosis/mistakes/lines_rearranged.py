"""Lines are sorted, or doubles are thrown away."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import written
from autograder.diagnosis.words import line
from autograder.verdict import FactKind

_SORTS = r"\bsorted\(|\.sort\(|\bset\(|\bfromkeys\(|\breversed\(|^return\b"


def _rule(case: Case) -> Mapping[str, Any] | None:
    data = case.fact.data
    if not case.is_a(FactKind.WRONG_VALUE) or case.exercise != "collect_lines":
        return None
    expected, actual = data["expected"], data["actual"]
    if not isinstance(actual, list) or set(map(str, actual)) != set(expected):
        return None
    kept = len(actual) == len(expected)
    at = written(case, _SORTS)
    told = (line("this line", "gives them back", at),) if at is not None else ()
    how = "in another order" if kept else "and equal ones only once"
    return {"how": how, "evidence": told}


MISTAKE = Mistake(
    name="lines-rearranged",
    title="Lines are sorted, or doubles are thrown away",
    rank=35,
    rule=_rule,
    happened="REARRANGED: the lines of one worker came back {how}.",
    because="The order within a worker is a part of what it says, and so is a line "
    "that comes twice.",
    try_next="keep the lines in a list, in the order in which they come.",
    page="""\
# lines-rearranged

**What happens.** All lines are there, but not as they were emitted.

**Why it is wrong.** Sorting makes the output the same in every run, and destroys the
order of each worker. A set, and the keys of a dictionary, keep equal lines only once.

**Example.**

    return sorted(lines)

**Instead.**

    return lines
""",
)
