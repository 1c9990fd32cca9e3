"""Fewer workers than tasks: the rest has to wait for a free one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import workers, written
from autograder.diagnosis.process_observations import worker
from autograder.diagnosis.words import count, line
from autograder.evidence import Role
from autograder.verdict import FactKind

_POOL = r"\b(ThreadPoolExecutor|ThreadPool|Pool|Executor)\("


def _rule(case: Case) -> Mapping[str, Any] | None:
    tasks, number = case.tasks(), workers(case.tasks())
    if not case.is_a(FactKind.NOT_AT_ONCE) or number != case.peak():
        return None
    if number >= len(tasks) or any(a.actor.role is not Role.THREAD for a in tasks):
        return None
    if case.fact.data["wanted"] < len(tasks):
        return None  # some of them had to wait for a free worker
    at = written(case, _POOL)
    if at is None or (number == 1 and written(case, r"\bchunksize\b")):
        return None  # no pool, or one that gave all to a single worker
    plural = "es" if worker(case) == "process" else "s"
    found: dict[str, Any] = {
        "workers": count(number, worker(case), f"{worker(case)}{plural}"),
        "tasks": count(len(tasks), "task"),
    }
    return found | {"evidence": (line("this line", "makes the workers", at),)}


MISTAKE = Mistake(
    name="pool-too-small",
    title="Fewer workers than tasks",
    rank=50,
    rule=_rule,
    happened="NOT AT ONCE: {workers} for {tasks}, so the others had to wait until one "
    "was free.",
    because="A pool has a fixed number of workers. Without `max_workers` that number "
    "depends on the machine.",
    try_next="make as many workers as there are tasks, and mind the empty list.",
    page="""\
# pool-too-small

**What happens.** The first tasks run at the same time. The others begin when a worker
is free again.

**Why it is wrong.** Often this is just what one wants. Here the contract says: all at
the same time. If the tasks wait for each other, a pool that is too small stands still.
`ThreadPoolExecutor()` takes the number of CPUs plus 4, and at most 32.

**Example.**

    with ThreadPoolExecutor(max_workers=4) as pool:     # the fifth task waits

**Instead.**

    with ThreadPoolExecutor(max_workers=len(tasks) or 1) as pool:
""",
)
