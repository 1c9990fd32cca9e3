"""The workers are numbered from 1."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import written
from autograder.diagnosis.words import line
from autograder.verdict import FactKind


def _rule(case: Case) -> Mapping[str, Any] | None:
    if not case.is_a(FactKind.NEVER_RAN) or case.exercise != "collect_lines":
        return None
    first = case.fact.data["labels"][0]
    came = sorted({a.label for a in case.tasks()})
    numbers = [x.partition(":")[2].partition(".")[0] for x in came]
    if ":0" not in first or "0" in numbers or "1" not in numbers:
        return None
    at = written(case, r"\brange\(|\benumerate\(")
    told = (line("this line", "gives the numbers", at),) if at is not None else ()
    return {"numbers": ", ".join(numbers), "evidence": told}


MISTAKE = Mistake(
    name="numbered-from-one",
    title="The workers are numbered from 1",
    rank=30,
    rule=_rule,
    happened="WRONG NUMBERS: the workers were called {numbers}; the first has to be 0.",
    because="The contract numbers them from 0 on, as Python does everywhere.",
    try_next="`range(workers)` gives exactly these numbers.",
    page="""\
# numbered-from-one

**What happens.** There are as many workers as asked for, and their numbers are one too
high.

**Why it is wrong.** Whoever looks up something by the number misses the first entry and
runs past the last.

**Example.**

    for number in range(1, workers + 1):

**Instead.**

    for number in range(workers):
""",
)
