"""Where priorities are equal, the payloads were compared."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis import prose
from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import written
from autograder.diagnosis.queue_observations import only_ties, segments
from autograder.diagnosis.words import line
from autograder.verdict import FactKind

_ORDERED = r"\bPriorityQueue\(|\bheapq?\b|\bheappush\(|\binsort"


def _rule(case: Case) -> Mapping[str, Any] | None:
    at = written(case, r"\.put(_nowait)?\(")
    if written(case, _ORDERED) is None:
        return None  # nothing compares what is put
    error = case.run.raised
    if case.is_a(FactKind.RAISED) and case.raised("TypeError") and error is not None:
        if at is None or not prose.says(error.message, *prose.NOT_ORDERED):
            return None
        return {"told": error.message, "evidence": (line("put here", "", at),)}
    parts = segments(case)
    mixed = [(a, b) for a, b in parts if a != b]
    if (
        at is None
        or len(parts) < 2
        or not (only_ties(case) and case.fact.data.get("compared"))
        or any(b != _sorted(b) for _, b in mixed)
    ):
        return None
    told = "jobs of one priority came in the order of their payloads"
    return {"told": told, "evidence": (line("put here", "", at),)} if mixed else None


def _sorted(items: list[Any]) -> list[Any]:
    try:
        return sorted(items)
    except TypeError:
        return sorted(items, key=repr)


MISTAKE = Mistake(
    name="ties-by-payload",
    title="Where priorities are equal, the payloads are compared",
    rank=33,
    rule=_rule,
    happened=("PAYLOADS COMPARED: {told}."),
    because=(
        "Tuples are compared part by part. Where the first parts are equal, "
        "the next ones decide, and payloads may have any order, or none."
    ),
    try_next=("put a running number between the priority and the payload."),
    page="""\
# ties-by-payload

**What happens.** With different priorities all is well. With equal ones the order is
that of the alphabet, or there is a `TypeError`.

**Why it is wrong.** `(1, "b") < (1, "a")` compares the letters. `(1, {}) < (1, {})`
has to compare two dictionaries, and cannot.

**Example.**

    waiting.put((priority, payload))

**Instead.** A number that is never the same twice stands between them. It also keeps
those who came first in front:

    waiting.put((priority, number, payload))
""",
)
