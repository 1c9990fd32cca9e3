"""Fewer processes than were asked for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import written
from autograder.diagnosis.pool_observations import (
    idle_processes,
    only_in_processes,
    pool_tasks,
)
from autograder.diagnosis.words import count, line
from autograder.verdict import FactKind

_MADE = r"\b(Pool|ProcessPoolExecutor)\("


def _rule(case: Case) -> Mapping[str, Any] | None:
    if not case.is_a(FactKind.NOT_AT_ONCE) or not only_in_processes(case):
        return None
    pids = {a.actor.pid for a in pool_tasks(case)}
    if len(pids) != case.fact.data["peak"] or idle_processes(case):
        return None
    at = written(case, _MADE)
    found: dict[str, Any] = {
        "number": count(len(pids), "process", "processes"),
        "wanted": case.fact.data["wanted"],
    }
    return found | (
        {"evidence": (line("this line", "makes the pool", at),)} if at else {}
    )


MISTAKE = Mistake(
    name="too-few-processes",
    title="Fewer processes than were asked for",
    rank=49,
    rule=_rule,
    happened="TOO FEW PROCESSES: {number} did all the work; {wanted} had to be at work "
    "at once.",
    because="A pool has as many processes as it is told. If it is told nothing, their "
    "number depends on the machine.",
    try_next="hand the number over: the one you were given, or that of the usable "
    "CPUs.",
    page="""\
# too-few-processes

**What happens.** Some items are at work, and the others wait, although more processes
were asked for.

**Why it is wrong.** `Pool(1)` is a loop with extra steps. A number that is written
into the code is right on one machine only. `Pool()` takes the number of CPUs,
whatever `processes` says.

**Example.**

    with Pool(2) as pool:                       # `processes` is not used

**Instead.**

    with Pool(processes) as pool:
""",
)
