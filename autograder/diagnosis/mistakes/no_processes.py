"""Everything runs in the calling process."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import all_in_caller, ran_in_caller
from autograder.diagnosis.words import line, task
from autograder.evidence import Role
from autograder.verdict import FactKind


def _rule(case: Case) -> Mapping[str, Any] | None:
    if not case.is_a(FactKind.RAN_IN) or case.fact.data["wanted"] is not Role.PROCESS:
        return None
    if not all_in_caller(case):
        return None
    first = ran_in_caller(case)[0]
    at = case.line_of(first.stack)
    doing = f"ran {task(first.label)}"
    return {"evidence": (line("the main thread", doing, at),)}


MISTAKE = Mistake(
    name="no-processes",
    title="Everything runs in the calling process",
    rank=13,
    rule=_rule,
    happened="NO OTHER PROCESS: the calling thread did all the work by itself, one "
    "thing after the other.",
    because="A loop, or the built-in `map`, runs where it stands. Other processes work "
    "only if they are started and given something to do.",
    try_next="make a pool of processes, and give it the function and the items.",
    page="""\
# no-processes

**What happens.** The results are right, and one process did all of the work.

**Why it is wrong.** The exercise is about several processes at work. Who looks only
at the results cannot tell the difference; who waits for the program can.

**Example.**

    return list(map(func, items))               # Python's own map: here, one by one

**Instead.**

    with multiprocessing.Pool(4) as pool:
        return pool.map(func, items)
""",
)
