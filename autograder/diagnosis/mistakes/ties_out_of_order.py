"""Jobs of the same priority come out in another order than they came in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import written
from autograder.diagnosis.queue_observations import only_ties, segments
from autograder.diagnosis.words import line


def _rule(case: Case) -> Mapping[str, Any] | None:
    parts = segments(case)
    at = written(case, r"\.put(_nowait)?\(")
    if at is None or len(parts) < 2 or not written(case, r"PriorityQueue\("):
        return None
    if not only_ties(case):
        return None
    return {"evidence": (line("put here", "", at),)}


MISTAKE = Mistake(
    name="ties-out-of-order",
    title="Equal priorities lose their order",
    rank=37,
    rule=_rule,
    happened=(
        "TIES OUT OF ORDER: the priorities are right, and jobs of one "
        "priority are not in the order in which they came."
    ),
    because=(
        "A `PriorityQueue` promises nothing about items that are equal. Only "
        "what is compared is kept in order."
    ),
    try_next=("put a number that grows with each job behind the priority."),
    page="""\
# ties-out-of-order

**What happens.** Jobs of one priority change places.

**Why it is wrong.** Inside of a `PriorityQueue` is a heap. It finds the smallest item
quickly, and mixes equal ones up.

**Example.**

    def __lt__(self, other):
        return self.priority < other.priority

**Instead.** Compare the order of arrival, too, the smaller number first:

    waiting.put((priority, number, payload))
""",
)
