"""`None` is taken for a failure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import written
from autograder.diagnosis.process_observations import found
from autograder.diagnosis.words import line
from autograder.verdict import Found


def _rule(case: Case) -> Mapping[str, Any] | None:
    failed = case.fact.data.get("failed", ())
    if not found(case, Found.NOBODY_FAILED) or failed[0] is not None or any(failed):
        return None  # others, too, whose value nobody can take for none
    at = written(case, r"\bis None\b|\bif not \w+:|== None")
    told = (line("this line", "decides by the value", at),) if at is not None else ()
    return {"evidence": told}


MISTAKE = Mistake(
    name="none-taken-for-failure",
    title="`None` is taken for a failure",
    rank=38,
    rule=_rule,
    happened="NOBODY FAILED: the task returned `None`, and `ChildFailed` was raised.",
    because="A task may return anything, also `None`. So no value can mean that "
    "there is none.",
    try_next="let the child send two things: whether it went well, and the value.",
    page="""\
# none-taken-for-failure

**What happens.** A task that returns `None` (or 0, or an empty list) counts as failed.

**Why it is wrong.** A sign for "no value" must be something that no task can return.

**Example.**

    if value is None:
        raise ChildFailed(...)

**Instead.**

    good, value = receiver.recv()
    if not good:
        raise ChildFailed(...)
""",
)
