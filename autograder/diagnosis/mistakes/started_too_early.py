"""A thread starts itself while it is being made."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis import prose
from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import written
from autograder.diagnosis.words import line, task
from autograder.evidence import Role
from autograder.verdict import FactKind


def _rule(case: Case) -> Mapping[str, Any] | None:
    arrivals = case.arrivals() if case.is_a(FactKind.OTHER) else ()
    # A second start() is refused; the caller's was the only one to be expected.
    if prose.says(repr(case.fact.data.get("actual")), *prose.STARTED_TWICE):
        arrivals = case.tasks()
    if not any(a.actor.role is Role.THREAD for a in arrivals):
        return None
    at = written(case, r"\.start\(")
    doing = f"ran {task(arrivals[0].label)}, and the caller had started nothing yet"
    return {"evidence": (line("a new thread", doing, at),)}


MISTAKE = Mistake(
    name="started-too-early",
    title="The thread starts itself while it is being made",
    rank=12,
    rule=_rule,
    happened="STARTED TOO EARLY: the task ran as soon as the thread was made.",
    because="Whoever makes a thread decides when it starts: perhaps later, or never. A "
    "second `start()` raises a RuntimeError.",
    try_next="let `__init__` only keep things, and leave `start()` to the caller.",
    page="""\
# started-too-early

**What happens.** Making the object already runs the task. When the caller then calls
`start()`, Python raises `RuntimeError: threads can only be started once`.

**Why it is wrong.** A thread that runs while its `__init__` is still at work can see
attributes that are not there yet. And the caller has lost the choice of when to start.

**Example.**

    def __init__(self, task):
        super().__init__()
        self.start()            # run() may begin before the next line
        self.task = task

**Instead.** Set everything up in `__init__`, and start nothing:

    def __init__(self, task):
        super().__init__()
        self.task = task
""",
)
