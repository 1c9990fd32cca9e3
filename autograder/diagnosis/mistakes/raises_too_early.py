"""The exception is raised while other tasks are still at work."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import unfinished
from autograder.diagnosis.words import line, tasks
from autograder.verdict import FactKind

_SHOWN_BY = (
    FactKind.RETURNED_EARLY,
    FactKind.LEFT_BEHIND,
    FactKind.WRONG_EXCEPTION,
    FactKind.NEVER_RAN,
)


def _rule(case: Case) -> Mapping[str, Any] | None:
    error = case.run.raised
    if not case.is_a(*_SHOWN_BY) or error is None or not case.raised():
        return None
    left = [a.label for a in unfinished(case)]
    if case.is_a(FactKind.NEVER_RAN) and case.run.leftovers:
        left = list(case.fact.data["labels"])  # on their way when the play ended
    own = case.own(error.stack)
    said = bool(own and re.search(r"\braise\b", own[-1].source))
    meant = said or error.type == "TaskFailed"
    if not left or not meant:
        return None
    # The outermost line: the inner ones belong to the thread that failed.
    evidence = (line("the main thread", "raises here", own[0] if own else None),)
    return {"tasks": tasks(left), "evidence": evidence}


MISTAKE = Mistake(
    name="raises-too-early",
    title="The exception is raised while others are still at work",
    rank=38,
    rule=_rule,
    happened="RAISED TOO EARLY: {tasks} had not ended when the exception was raised.",
    because="The line that raises leaves the function at once, and nobody waits for "
    "the rest. They go on, unseen, while the caller thinks that all is over.",
    try_next="join every {worker} first, and only then look for what went wrong.",
    page="""\
# raises-too-early

**What happens.** One task fails, the caller gets its exception, and other tasks are
still running: they write, print or fail later, when nobody expects it.

**Why it is wrong.** `raise` inside the loop that joins leaves that loop, and so the
remaining joins are skipped.

**Example.**

    for thread in threads:
        thread.join()
        if thread.error:
            raise thread.error      # the others are not waited for

With processes it is the same: a `raise` for the first bad `exitcode` leaves the others
alone.

**Instead.** Two loops:

    for thread in threads:
        thread.join()
    for thread in threads:
        if thread.error:
            raise thread.error
""",
)
