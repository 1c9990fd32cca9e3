"""A subclass of Thread has no ``run`` that does the work."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import reach
from autograder.diagnosis.words import line
from autograder.evidence import Frame, Outcome
from autograder.verdict import FactKind

_THREAD = r"^class\b.*\(.*Thread"
_HAS_WORK = r"^def run\b|\brun\s*=|\btarget\b"


def _rule(case: Case) -> Mapping[str, Any] | None:
    if not case.is_a(FactKind.NEVER_RAN) or case.tasks() or case.failures():
        return None
    at = _class_without_run(case)
    if case.run.outcome is not Outcome.RETURNED or at is None:
        return None
    return {"evidence": (line("the class", "has no method `run` of its own", at),)}


def _class_without_run(case: Case) -> Frame | None:
    """Quote the head of a subclass of Thread that the exercise is, or uses."""
    used = set(reach(case)) | {n - 1 for n in case.listing.body_of(case.exercise)}
    for head in case.listing.find(_THREAD, range(1, len(case.listing.lines) + 1)):
        body = case.listing.block(head)
        if used & {head, *body} and not case.listing.find(_HAS_WORK, body):
            return case.listing.frame(head)
    return None


MISTAKE = Mistake(
    name="run-not-overridden",
    title="The class has no `run` that does the work",
    rank=12,
    rule=_rule,
    happened="NOTHING TO DO: the thread was started, and ended without calling its "
    "task.",
    because="A new thread calls the method `run`. Yours has none, so it gets the one "
    "of `Thread`, which has nothing to call here.",
    try_next="write `def run(self):`, in small letters, and call the task in it.",
    page="""\
# run-not-overridden

**What happens.** The thread starts and ends at once, and no error is shown. The task
was not called.

**Why it is wrong.** `start()` makes the new thread call `self.run()`. A method of any
other name, `Run` or `go` or `runs`, is one that nobody calls. `Thread` has a `run` of
its own, which calls the `target`; without a target it does nothing.

**Example.**

    class Worker(threading.Thread):
        def go(self):               # nobody calls this
            self.result = self.task()

**Instead.**

    class Worker(threading.Thread):
        def run(self):
            self.result = self.task()
""",
)
