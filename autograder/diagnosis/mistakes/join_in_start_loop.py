"""Each thread is waited for before the next one is started."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import SHARED, Case, Mistake
from autograder.diagnosis.observations import workers, written
from autograder.diagnosis.words import count, line
from autograder.evidence import Role
from autograder.verdict import FactKind

# Called on a thread, a process or a future: wait until it has ended.
_WAITS = r"\.(join|result|get|wait|exception)\("
_STARTS = r"\.(start|submit|apply_async)\("


def _rule(case: Case) -> Mapping[str, Any] | None:
    if not case.is_a(FactKind.NOT_AT_ONCE) or not _one_waits_for_each(case):
        return None
    place = _loop(case)
    if place is None:
        return None
    start, wait = place
    return {
        "tasks": count(case.fact.data["wanted"], "task"),
        "evidence": (
            line("starts one", "", case.listing.frame(start)),
            line("waits for it", "", case.listing.frame(wait)),
        ),
    }


def _one_waits_for_each(case: Case) -> bool:
    """Tell whether each task had a thread of its own, and one other was asleep.

    A lock around the tasks, or a single worker, also makes them run one by one.  But
    then the other threads wait too, or the same thread runs them all.
    """
    tasks = [a for a in case.arrivals() if a.kind == "task"] or case.tasks()
    if case.peak() != 1 or not tasks:
        return False
    if any(task.actor.role is Role.MAIN for task in tasks):
        return False
    steps = [case.run.steps[t.released] for t in tasks if t.released is not None]
    alone = all(step.blocked == 1 and not step.returned for step in steps)
    # A pool gives the next task to the same thread, if that one is free again.
    several = tasks[0].kind in SHARED and workers(tasks) > 1  # each comes often
    return alone and (workers(tasks) == len(tasks) or several or _uses_pool(case))


def _uses_pool(case: Case) -> bool:
    return written(case, r"\.(submit|apply_async)\(") is not None


def _loop(case: Case) -> tuple[int, int] | None:
    """Find the loop that starts and waits; None if there is no such one or several."""
    listing = case.listing
    found: set[tuple[int, int]] = set()
    for head in listing.loops(within=case.exercise):
        body = listing.block(head)
        starts = listing.find(_STARTS, [head, *body])
        waits = listing.find(_WAITS, [head, *body])
        if starts and waits:
            found.add((starts[0], waits[-1]))
    return found.pop() if len(found) == 1 else None


MISTAKE = Mistake(
    name="join-in-start-loop",
    title="Each thread is waited for before the next one is started",
    rank=40,
    rule=_rule,
    happened="ONE AFTER ANOTHER: {tasks}, but never more than 1 at work at a time.",
    because="The loop starts a {worker}, and waits for its end before it comes to the "
    "next one. So at no moment are there two at work.",
    try_next="use two loops: one that starts all of them, and one that waits for all.",
    page="""\
# join-in-start-loop

**What happens.** A loop starts a thread and waits for it at once. The next round
begins when that thread has ended, so there is never more than one at work. The result
is right, and it takes as long as without threads.

**Why it is wrong.** `join()` gives the control back when the thread has ended. Until
then the loop stands still, and whoever is to be started next is not started.

**Example.**

    for task in tasks:
        thread = threading.Thread(target=task)
        thread.start()
        thread.join()      # waits here, before the next one is started

**Instead.** Start all of them first, and keep them in a list. Then wait for each, in
a second loop. The waits take no longer than the slowest task, for the others go on in
the meantime.
""",
)
