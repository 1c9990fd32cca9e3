"""Priorities are made whole numbers, and some of them equal."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import written
from autograder.diagnosis.queue_observations import nearly_ties, segments
from autograder.diagnosis.words import line


def _rule(case: Case) -> Mapping[str, Any] | None:
    at = written(case, r"\b(int|round|floor|ceil|trunc)\(|//")
    if at is None or not segments(case) or not nearly_ties(case):
        return None
    return {"evidence": (line("this line", "makes it a whole number", at),)}


MISTAKE = Mistake(
    name="priority-rounded",
    title="Priorities are rounded",
    rank=32,
    rule=_rule,
    happened=(
        "ROUNDED: two jobs of different priority came in the wrong order; "
        "their numbers differ by less than one."
    ),
    because=(
        "`int(0.5)` is 0. After that the two are equal, and the queue cannot "
        "tell them apart."
    ),
    try_next=("put the priority in as it is: any number can be compared."),
    page="""\
# priority-rounded

**What happens.** With whole numbers all is well. A job of priority 0.5 and one of
priority 0 change places.

**Why it is wrong.** Rounding makes different numbers equal.

**Example.**

    waiting.put((int(priority), number, payload))

**Instead.**

    waiting.put((priority, number, payload))
""",
)
