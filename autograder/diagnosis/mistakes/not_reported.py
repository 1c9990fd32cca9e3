"""The child does not report what it received."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.verdict import FactKind


def _rule(case: Case) -> Mapping[str, Any] | None:
    return {} if case.is_a(FactKind.NOT_REPORTED) else None


MISTAKE = Mistake(
    name="not-reported",
    title="The child does not report what it received",
    rank=37,
    rule=_rule,
    happened="NOT REPORTED: the value that the child received never came back from "
    "the child.",
    because="The parent returned its own copy. So it does not know what the child "
    "has received, or whether it received anything.",
    try_next="let the child send what it has received, as its last message, and "
    "return that.",
    page="""\
# not-reported

**What happens.** The values look right, and one of them never made the way.

**Why it is wrong.** A parent that returns what it has sent tells what it hopes. What
has arrived, only the child can tell.

**Example.**

    ours.send(left)
    return ours.recv(), left

**Instead.**

    ours.send(left)
    received = ours.recv()
    reported = ours.recv()      # the child has sent back what it got
    return received, reported
""",
)
