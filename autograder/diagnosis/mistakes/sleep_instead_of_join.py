"""The caller sleeps for a while instead of waiting for its threads."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import left_too_early
from autograder.diagnosis.words import line, tasks
from autograder.evidence import Arrival, Role


def _rule(case: Case) -> Mapping[str, Any] | None:
    left, slept = left_too_early(case), _last_sleep(case)
    if not left or slept is None or slept.step < _last_arrival(left):
        return None  # it slept before all were at work: not in order to wait
    at = case.line_of(slept.stack)
    evidence = (line("the main thread", "sleeps, and then goes on", at),)
    return {"tasks": tasks(a.label for a in left), "evidence": evidence}


def _last_arrival(tasks_left: tuple[Arrival, ...]) -> int:
    return max(arrival.step for arrival in tasks_left)


def _last_sleep(case: Case) -> Arrival | None:
    """Give the last sleep of the caller before the call came back."""
    found = [
        a
        for a in case.run.arrivals
        if a.kind == "sleep" and a.actor.role is Role.MAIN and a.released is not None
    ]
    return found[-1] if found else None


MISTAKE = Mistake(
    name="sleep-instead-of-join",
    title="A sleep stands where a join should be",
    rank=39,
    rule=_rule,
    happened="TOO EARLY: the caller slept for a while and returned; {tasks} had not "
    "ended.",
    because="No number of seconds is always enough. On a slow day the work takes "
    "longer, and on a fast one you wait for nothing.",
    try_next="`join()` each thread: that takes exactly as long as the work.",
    page="""\
# sleep-instead-of-join

**What happens.** On a quiet machine it works. When the work takes longer than the
sleep, the caller goes on too early.

**Why it is wrong.** `sleep` knows nothing about the threads. You guess how long they
need, and one day the guess is wrong.

**Example.**

    for thread in threads:
        thread.start()
    time.sleep(2)               # surely long enough

**Instead.**

    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
""",
)
