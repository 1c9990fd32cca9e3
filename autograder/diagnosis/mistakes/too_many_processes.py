"""More processes than were asked for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.facts import on_machine
from autograder.diagnosis.observations import written
from autograder.diagnosis.pool_observations import only_in_processes
from autograder.diagnosis.words import line
from autograder.verdict import FactKind

_MADE = r"\b(Pool|ProcessPoolExecutor|parallel_map)\("


def _rule(case: Case) -> Mapping[str, Any] | None:
    if not case.is_a(FactKind.OVERLAP) or "limit" not in case.fact.data:
        return None
    at = written(case, _MADE)
    in_a_section = any(a.kind != "task" for a in case.arrivals())
    if at is None or in_a_section or not only_in_processes(case):
        return None
    found = {key: case.fact.data[key] for key in ("inside", "limit")}
    found["where"] = on_machine(case)
    return {**found, "evidence": (line("this line", "makes the processes", at),)}


MISTAKE = Mistake(
    name="too-many-processes",
    title="More processes than were asked for",
    rank=50,
    rule=_rule,
    happened="TOO MANY PROCESSES: {where}{inside} were at work at one moment; {limit} "
    "is the most.",
    because="Each process takes memory, and time to start. More of them than were "
    "asked for, or than there are CPUs, only take turns.",
    try_next="give the pool the right number, and let it hand out the items.",
    page="""\
# too-many-processes

**What happens.** All items are at work at once, each in a process of its own.

**Why it is wrong.** For five items that is fine, and for a million the machine stands
still. A pool has few processes, which take one item after the other.

**Example.**

    with Pool(len(items)) as pool:

**Instead.**

    with Pool(processes) as pool:
""",
)
