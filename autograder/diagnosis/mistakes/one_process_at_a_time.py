"""The processes work one after the other."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import workers, written
from autograder.diagnosis.words import line
from autograder.evidence import Role
from autograder.verdict import FactKind


def _rule(case: Case) -> Mapping[str, Any] | None:
    if not case.is_a(FactKind.NOT_AT_ONCE) or not case.run.of("script"):
        return None
    if (
        not case.ran_only_in(Role.PROCESS)
        or workers(case.tasks()) < 2
        or case.peak() != 1
    ):
        return None
    at = written(case, r"\.(join|get|recv|result)\(")
    told = (line("this line", "waits for the first", at),) if at is not None else ()
    return {"evidence": told}


MISTAKE = Mistake(
    name="one-process-at-a-time",
    title="The processes work one after the other",
    rank=45,
    rule=_rule,
    happened="ONE AFTER ANOTHER: two processes were started, and the second one only "
    "when the first had ended.",
    because="While the program waits for the first process, it does not come to the "
    "line that starts the second.",
    try_next="start both, and wait for them after that.",
    page="""\
# one-process-at-a-time

**What happens.** There are two processes, and at no moment are both at work.

**Why it is wrong.** `join()` (and `recv()`, and `get()`) comes back when the other
process has done its part. Until then nothing below that line happens.

**Example.**

    first.start()
    first.join()
    second.start()              # the first has ended

**Instead.**

    first.start()
    second.start()
    first.join()
    second.join()
""",
)
