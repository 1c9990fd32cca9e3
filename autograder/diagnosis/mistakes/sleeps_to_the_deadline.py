"""The whole time is slept away before anybody looks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import unfinished
from autograder.diagnosis.words import line
from autograder.evidence import Role
from autograder.verdict import FactKind


def _rule(case: Case) -> Mapping[str, Any] | None:
    if not case.is_a(FactKind.WRONG_VALUE) or case.fact.data["actual"] is not None:
        return None
    if not unfinished(case):
        return None
    slept = [
        a
        for a in case.run.arrivals
        if a.kind == "sleep" and a.actor.role is Role.MAIN and case.own(a.stack)
    ]
    if len(slept) != 1:  # whoever sleeps again and again looks in between
        return None
    at = case.line_of(slept[0].stack)
    return {"evidence": (line("the main thread", "sleeps here", at),)}


MISTAKE = Mistake(
    name="sleeps-to-the-deadline",
    title="The whole time is slept away before anybody looks",
    rank=36,
    rule=_rule,
    happened="SLEPT THROUGH: the caller slept, and looked only once, when the time was "
    "over.",
    because="A sleep ends when its time is over, and not when the results are there. "
    "An item that ends one moment later is late, and one that ends at once is not "
    "noticed.",
    try_next="let the pool wake you: `get(timeout=seconds)` comes back as soon as all "
    "is there.",
    page="""\
# sleeps-to-the-deadline

**What happens.** The call takes the whole time, however quick the items are.

**Why it is wrong.** With a limit of a minute, a result that is there at once is
returned after a minute.

**Example.**

    time.sleep(seconds)
    return answer.get() if answer.ready() else None

**Instead.**

    try:
        return answer.get(timeout=seconds)
    except multiprocessing.TimeoutError:
        return None
""",
)
