"""More than two processes share the work."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import written
from autograder.diagnosis.words import line
from autograder.verdict import FactKind

_MAKES = r"\bPool\(|Executor\(|\bProcess\("


def _rule(case: Case) -> Mapping[str, Any] | None:
    if not case.is_a(FactKind.OVERLAP) or not case.run.of("script"):
        return None
    at = written(case, _MAKES)
    told = (line("this line", "makes the processes", at),) if at is not None else ()
    return {"number": case.fact.data["inside"], "evidence": told}


MISTAKE = Mistake(
    name="more-processes-than-two",
    title="More than two processes share the work",
    rank=50,
    rule=_rule,
    happened="TOO MANY: {number} processes called `square` at the same time, and not "
    "2.",
    because="A process costs time and memory. The task was to share the work "
    "between two.",
    try_next="make two processes: each gets one half of the numbers, or a pool gets "
    "the number 2.",
    page="""\
# more-processes-than-two

**What happens.** The output is right, and more processes were started than asked for.

**Why it is wrong.** For ten small numbers it does no harm. For ten thousand, a process
for each number needs minutes and a lot of memory. How many there are is part of the
design.

**Example.**

    with Pool() as pool:        # as many as there are CPUs

**Instead.**

    with Pool(2) as pool:
""",
)
