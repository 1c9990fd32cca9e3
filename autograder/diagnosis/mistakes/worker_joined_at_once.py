"""Each worker is waited for before the next one is started."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import workers
from autograder.diagnosis.words import line
from autograder.evidence import Role
from autograder.verdict import FactKind


def _rule(case: Case) -> Mapping[str, Any] | None:
    tasks = case.tasks()
    if not case.is_a(FactKind.NOT_AT_ONCE) or workers(tasks) != 1:
        return None
    if any(a.actor.role is not Role.THREAD for a in tasks):
        return None
    for head in case.listing.loops(case.exercise):
        body = case.listing.block(head)
        starts = case.listing.find(r"\.start\(\)", body)
        joins = case.listing.find(r"\.join\(", body)
        if starts and joins and starts[0] <= joins[0]:
            start, join = map(case.listing.frame, (starts[0], joins[0]))
            return {"evidence": (line("starts", "", start), line("waits", "", join))}
    return None


MISTAKE = Mistake(
    name="worker-joined-at-once",
    title="The first worker is waited for before the second one starts",
    rank=49,
    rule=_rule,
    happened=(
        "ONE WORKER FOR ALL: a single worker had done all the tasks before "
        "the next one was started."
    ),
    because=(
        "`join()` stands in the loop that starts. The first worker empties "
        "the queue meanwhile, and nothing is left for the others."
    ),
    try_next=("two loops: start all workers, then join all of them."),
    page="""\
# worker-joined-at-once

**What happens.** Several workers are made, and the first of them does everything.

**Why it is wrong.** Its `join()` comes back when the queue is empty.

**Example.**

    for _ in range(workers):
        t = Thread(target=work)
        t.start()
        t.join()

**Instead.**

    for t in threads:
        t.start()
    for t in threads:
        t.join()
""",
)
