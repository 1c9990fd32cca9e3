"""The same thread object is started a second time."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis import prose
from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.words import line


def _rule(case: Case) -> Mapping[str, Any] | None:
    error = case.run.raised
    if error is None or not case.raised("RuntimeError"):
        return None
    if not prose.says(error.message, *prose.STARTED_TWICE):
        return None
    at = case.line_of(error.stack)
    return {"evidence": (line("the main thread", "starts it again", at),)}


MISTAKE = Mistake(
    name="started-twice",
    title="A thread is started a second time",
    rank=13,
    rule=_rule,
    happened="STARTED TWICE: a thread that had been started before was started again.",
    because="A thread object runs once. When its work has ended it cannot run again.",
    try_next="make a new thread for each piece of work, and start each exactly once.",
    page="""\
# started-twice

**What happens.** Python raises `RuntimeError: threads can only be started once`.

**Why it is wrong.** A `Thread` object stands for one run of one function. To run the
function again you need another object. Often the second start is an accident: the loop
that starts stands inside the loop that makes the threads.

**Example.**

    for task in tasks:
        threads.append(threading.Thread(target=task))
        for thread in threads:
            thread.start()      # in the second round, the first one again

**Instead.** Start each thread where you make it, or in a loop of its own afterwards.
""",
)
