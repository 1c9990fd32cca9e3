"""No other process does the work."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.words import line, task
from autograder.evidence import Role
from autograder.verdict import FactKind


def _rule(case: Case) -> Mapping[str, Any] | None:
    wanted = case.fact.data.get("wanted")
    if not case.is_a(FactKind.RAN_IN) or wanted is not Role.PROCESS:
        return None
    ran = case.arrivals()[0]
    where = "the calling thread" if ran.actor.role is Role.MAIN else "a thread"
    at = case.line_of(ran.stack)
    evidence = (line(where, f"ran {task(ran.label)}", at),)
    return {"where": where, "evidence": evidence}


MISTAKE = Mistake(
    name="no-process",
    title="No other process does the work",
    rank=13,
    rule=_rule,
    happened="NO OTHER PROCESS: {where} of your own process did the work.",
    because="The task was to let a child process do it. A thread, or a plain call, "
    "stays in the same process.",
    try_next="make a `multiprocessing.Process` whose target does the work, and start "
    "it.",
    page="""\
# no-process

**What happens.** The value is right, and no second process was at work.

**Why it is wrong.** A thread has all variables of its caller, and a plain call is the
caller. Neither uses a second CPU for Python code, and when it crashes, all is lost.

**Example.**

    thread = threading.Thread(target=task)      # the same process

**Instead.**

    process = multiprocessing.Process(target=task)
    process.start()
""",
)
