"""A child that is still at work is taken for a dead one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import label_of, written
from autograder.diagnosis.process_observations import found
from autograder.diagnosis.words import line
from autograder.verdict import Found

_LIMITED = r"\.(poll|get|wait|join)\(.*[\d.]+\s*\)|\btimeout\s*="


def _rule(case: Case) -> Mapping[str, Any] | None:
    failed = case.fact.data.get("failed", ())
    at = written(case, _LIMITED)
    if not found(case, Found.NOBODY_FAILED) or at is None:
        return None
    if not case.run.outlasts or not label_of(case, failed[0]):
        return None
    return {"evidence": (line("this line", "waits no longer than it says", at),)}


MISTAKE = Mistake(
    name="slow-taken-for-dead",
    title="A slow child is taken for a dead one",
    rank=37,
    rule=_rule,
    happened="TOO IMPATIENT: the child was still at work when `ChildFailed` was "
    "raised.",
    because="A time limit says how long you like to wait, and nothing about the child. "
    "A task that takes its time has not failed.",
    try_next="wait until there is an answer, or until the child has ended.",
    page="""\
# slow-taken-for-dead

**What happens.** With quick tasks all is well. A task that takes a minute is called a
failure, and its answer is lost.

**Why it is wrong.** Nobody knows how long a task takes. That there is no answer *yet*
does not say that none will come.

**Example.**

    if receiver.poll(5):
        value = receiver.recv()
    else:
        raise ChildFailed(...)          # or is it only slow?

**Instead.** Look for the end of the child, not of your patience. A pipe whose sending
end only the child has says so by `EOFError`. With a queue:

    while True:
        try:
            value = answers.get(timeout=0.1)
            break
        except queue.Empty:
            if not child.is_alive():    # and then look once more
                ...
""",
)
