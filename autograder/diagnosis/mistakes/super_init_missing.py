"""A subclass of Thread does not call ``Thread.__init__``, or uses it too early."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis import prose
from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.words import line
from autograder.evidence import Frame


def _rule(case: Case) -> Mapping[str, Any] | None:
    error = case.run.raised
    told = error.message if error is not None else repr(case.fact.data.get("actual"))
    if not prose.says(told, *prose.NO_SUPER_INIT):
        return None
    at = case.line_of(error.stack) if error is not None else None
    return {"evidence": (line("your class", "is not yet a thread", at or _init(case)),)}


def _init(case: Case) -> Frame | None:
    body = case.listing.body_of(case.exercise)
    found = case.listing.find(r"^def __init__\b", body)
    return case.listing.frame(found[0]) if found else None


MISTAKE = Mistake(
    name="super-init-missing",
    title="`super().__init__()` is missing, or comes too late",
    rank=10,
    rule=_rule,
    happened="NOT SET UP: the object was used as a thread before `Thread.__init__` "
    "had been called.",
    because="Your `__init__` takes the place of the one of `Thread`. Name, state and "
    "everything else that a thread needs are made there.",
    try_next="make `super().__init__(...)` the first line of your `__init__`.",
    page="""\
# super-init-missing

**What happens.** Python says `thread.__init__() not called`: at `start()`, or already
when the name is set or read.

**Why it is wrong.** A subclass that defines `__init__` replaces the one it would have
inherited. `Thread.__init__` prepares what `start()` and `join()` need. If nobody calls
it, the object only looks like a thread.

**Example.**

    class Worker(threading.Thread):
        def __init__(self, task):
            self.task = task            # and nothing of Thread

**Instead.**

    class Worker(threading.Thread):
        def __init__(self, task):
            super().__init__()          # first of all
            self.task = task
""",
)
