"""Nobody waits for the threads."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import finished, left_too_early, written
from autograder.diagnosis.process_observations import worker
from autograder.diagnosis.words import line, tasks
from autograder.evidence import Role
from autograder.verdict import FactKind

_WAITS = r"\bjoin\b|\bwait\w*\(|is_alive|\bwith\b"


def _rule(case: Case) -> Mapping[str, Any] | None:
    left = left_too_early(case)
    if not left and _processes_left(case):
        at = written(case, r"\.start\(")
        evidence = (line("the process", "is started here", at),)
        return {"tasks": "a process", "evidence": evidence}
    if not left or finished(case):
        return None
    found: dict[str, Any] = {"tasks": tasks(a.label for a in left)}
    at = written(case, r"\.start\(")
    if at is not None:
        found["evidence"] = (line(f"the {worker(case)}", "is started here", at),)
    return found


def _processes_left(case: Case) -> bool:
    """Tell whether processes were left that had done their tasks, and nobody joins."""
    left = case.is_a(FactKind.LEFT_BEHIND) and case.run.leftovers
    if not left or any(x.actor.role is not Role.PROCESS for x in case.run.leftovers):
        return False
    return bool(written(case, r"\.start\(")) and not written(case, _WAITS)


MISTAKE = Mistake(
    name="join-missing",
    title="Nobody waits for the thread",
    rank=41,
    rule=_rule,
    happened="TOO EARLY: the call came to its end while {tasks} had not ended.",
    because="`start()` comes back at once. Without a `join()` the caller goes on, and "
    "looks for results that are not there yet.",
    try_next="`join()` every {worker} before you use its result or return.",
    page="""\
# join-missing

**What happens.** The function returns before its threads have done their work. Results
are missing, or `None`, or an index is out of range.

**Why it is wrong.** Python waits for your threads at the end of the *program*, not at
the end of the function. So all work is done in the end, but too late for the caller.

**Example.**

    thread.start()
    return values[0]            # perhaps there is no value yet

**Instead.**

    thread.start()
    thread.join()
    return values[0]
""",
)
