"""A class has a ``start`` of its own that does the work."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import ran_in_caller
from autograder.diagnosis.words import line


def _rule(case: Case) -> Mapping[str, Any] | None:
    for arrival in ran_in_caller(case):
        at = case.line_of(arrival.stack)
        if at is not None and at.function == "start":
            return {"evidence": (line("the main thread", "did the work here", at),)}
    return None


MISTAKE = Mistake(
    name="start-overridden",
    title="A `start` of your own does the work",
    rank=11,
    rule=_rule,
    happened="NO SECOND THREAD: the calling thread did the work, inside your `start`.",
    because="Whoever calls `start` runs what stands in it. A new thread does only what "
    "stands in `run`.",
    try_next="move the work into `run`, and inherit `start` from `Thread` as it is.",
    page="""\
# start-overridden

**What happens.** `start` does the task's work before it comes back, in the thread that
called it. The new thread, if there is one, has nothing to do.

**Why it is wrong.** `Thread.start` has one job: make a new thread, which calls `run`.
A method of the same name in your class takes its place, and is called by the old
thread.

**Example.**

    class Worker(threading.Thread):
        def start(self):
            self.result = self.task()    # still the calling thread

**Instead.** Say in `run` what the new thread is to do, and do not touch `start`:

    class Worker(threading.Thread):
        def run(self):
            self.result = self.task()
""",
)
