"""The call comes back while its threads have hardly begun."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import written
from autograder.diagnosis.words import count, line
from autograder.evidence import Role
from autograder.verdict import FactKind


def _rule(case: Case) -> Mapping[str, Any] | None:
    left = [x for x in case.run.leftovers if x.actor.role is Role.THREAD]
    if not case.is_a(FactKind.NEVER_RAN) or not left or case.run.raised is not None:
        return None
    if case.run.value == "a started thread":
        return None  # the caller has it, and can wait for it
    at = written(case, r"\.start\(")
    number = count(len(left), "thread")
    if at is None or written(case, r"\.join\("):
        return None
    return {"left": number, "evidence": (line("threads", "are started here", at),)}


MISTAKE = Mistake(
    name="left-at-work",
    title="Nobody waits until the work is done",
    rank=41,
    rule=_rule,
    happened=(
        "TOO EARLY: the call returned, and {left} that it had started had "
        "work left to do."
    ),
    because=(
        "`start()` comes back at once. Without a `join()` the caller goes on,"
        " and what it was to wait for has hardly begun."
    ),
    try_next=("`join()` every thread before you return."),
    page="""\
# left-at-work

**What happens.** The function returns at once, with nothing or with half of the
results.

**Why it is wrong.** A queue hands work over; it does not wait for the work to be
done.

**Example.**

    for t in threads:
        t.start()
    return values                   # still empty

**Instead.**

    for t in threads:
        t.start()
    for t in threads:
        t.join()
    return values
""",
)
