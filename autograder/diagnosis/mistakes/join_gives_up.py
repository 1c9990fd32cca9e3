"""The caller waits with a time limit, and goes on when it has passed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import finished, left_too_early, written
from autograder.diagnosis.words import line, tasks

_LIMITED = r"\.(join|wait|wait_for)\(\s*[\w.=]"
_SECONDS = r"\.join\(\s*(timeout\s*=\s*)?[\d.]+\s*\)"
_UNLIMITED = r"\.(join|wait|result)\(\s*\)"


def _rule(case: Case) -> Mapping[str, Any] | None:
    left, at = left_too_early(case), written(case, _LIMITED)
    if not left or at is None or written(case, _UNLIMITED):
        return None
    if _some_ended(case) and not written(case, _SECONDS):
        return None  # perhaps it waits for some; a limit may be enough for some of all
    evidence = (line("this line", "waits no longer than it says", at),)
    return {"tasks": tasks(a.label for a in left), "evidence": evidence}


def _some_ended(case: Case) -> bool:
    """Tell whether somebody had come to the end of all work, and so may be joined."""
    alive = {(x.actor.pid, x.actor.tid) for x in case.run.leftovers}
    return any((a.actor.pid, a.actor.tid) not in alive for a in finished(case))


MISTAKE = Mistake(
    name="join-gives-up",
    title="A wait with a time limit gives up",
    rank=39,
    rule=_rule,
    happened="TOO EARLY: the time limit of a wait had passed, and the call went on "
    "while {tasks} had not ended.",
    because="With a limit, `join` comes back when the time is over, whether the "
    "{worker} has ended or not. It returns `None` in both cases.",
    try_next="leave out the limit, or ask `is_alive()` afterwards and wait again.",
    page="""\
# join-gives-up

**What happens.** When the work takes longer than the limit, the caller goes on without
it. Nothing says that this has happened.

**Why it is wrong.** `join(timeout=2)` waits at most two seconds. It raises nothing when
they have passed. Only `is_alive()` tells whether the thread has ended.

**Example.**

    for thread in threads:
        thread.join(timeout=2)      # and if it takes three?

**Instead.** If the result matters, wait as long as it takes:

    for thread in threads:
        thread.join()
""",
)
