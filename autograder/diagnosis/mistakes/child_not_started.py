"""A child is made, and never started."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import written
from autograder.diagnosis.words import line
from autograder.verdict import FactKind

_STARTS = r"\bstart\b|\.run\(|\bsubmit\b|_async\b|\bmap\b"
_NOTHING_HAPPENED = FactKind.NEVER_RAN, FactKind.WRONG_VALUE, FactKind.DEADLOCKED


def _rule(case: Case) -> Mapping[str, Any] | None:
    alone = len({waiter.actor.pid for waiter in case.run.waiters}) <= 1
    made = written(case, r"\bProcess\(")
    if not case.is_a(*_NOTHING_HAPPENED) or not alone or made is None:
        return None
    if case.tasks() or written(case, _STARTS):
        return None
    return {"evidence": (line("the child", "is made here, and not started", made),)}


MISTAKE = Mistake(
    name="child-not-started",
    title="A child is made, and never started",
    rank=12,
    rule=_rule,
    happened="NOT STARTED: a child process is made, and nobody starts it.",
    because="`Process(...)` only describes a child. It comes to life with `start()`.",
    try_next="call `start()` on it, before you talk to it.",
    page="""\
# child-not-started

**What happens.** Nothing: or the parent waits for ever for somebody who does not
exist.

**Why it is wrong.** Making the object and starting the process are two steps.

**Example.**

    child = multiprocessing.Process(target=work)
    child.join()

**Instead.**

    child = multiprocessing.Process(target=work)
    child.start()
    child.join()
""",
)
