"""One recv for many messages."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import written
from autograder.diagnosis.pipe_observations import uses_of_parent
from autograder.diagnosis.words import line
from autograder.recording.pipe_ends import RECV
from autograder.verdict import FactKind


def _rule(case: Case) -> Mapping[str, Any] | None:
    expected, actual = case.fact.data.get("expected"), case.fact.data.get("actual")
    if _hung_up_on(case):
        at = written(case, r"\.recv\(")
        told = (line("the parent", "receives once, here", at),) if at else ()
        return {"number": "more than one item", "evidence": told}
    if not case.is_a(FactKind.WRONG_VALUE) or not isinstance(expected, list):
        return None
    if len(expected) < 2 or actual not in (expected[0], expected[:1]):
        return None
    if uses_of_parent(case, RECV) != 1:
        return None
    at = written(case, r"\.recv\(")
    told = (line("the parent", "receives once, here", at),) if at is not None else ()
    return {"number": f"{len(expected)} items", "evidence": told}


def _hung_up_on(case: Case) -> bool:
    """Tell whether the child's second item found that the parent read one and left."""
    cut_off = case.is_a(FactKind.NEVER_RAN) and case.failures("BrokenPipeError")
    return bool(cut_off) and uses_of_parent(case, RECV) == 1


MISTAKE = Mistake(
    name="one-recv-for-all",
    title="One recv for many messages",
    rank=18,
    rule=_rule,
    happened="ONE OF MANY: the child sent {number}, and the parent received one.",
    because="One `recv()` takes out what one `send()` has put in, and no more.",
    try_next="receive in a loop, until `EOFError`.",
    page="""\
# one-recv-for-all

**What happens.** Only the first item comes back.

**Why it is wrong.** A pipe keeps messages apart: each `recv()` gives you one of them.
How many there are, it does not say; it says when there are no more.

**Example.**

    items = reader.recv()

**Instead.**

    try:
        while True:
            items.append(reader.recv())
    except EOFError:
        pass
""",
)
