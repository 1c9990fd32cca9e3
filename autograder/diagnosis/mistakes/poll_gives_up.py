"""A time limit decides that nothing comes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import written
from autograder.diagnosis.pipe_observations import makers
from autograder.diagnosis.process_observations import found
from autograder.diagnosis.words import line
from autograder.recording import pipe_ends
from autograder.verdict import FactKind, Found

_LIMITED = r"\.poll\(\s*(timeout\s*=\s*)?(?!None\b)[\w.]|\bwait\(.*timeout"


def _rule(case: Case) -> Mapping[str, Any] | None:
    kinds = FactKind.WRONG_VALUE, FactKind.NEVER_RAN
    missing = case.is_a(*kinds) or found(case, Found.NOBODY_FAILED)
    if not case.run.outlasts or not missing:
        return None
    polled = {e.pid for e in case.run.events if e.name == pipe_ends.POLLED}
    at = written(case, _LIMITED)
    if at is None or not polled & makers(case):
        return None
    return {"evidence": (line("the parent", "waits no longer than this", at),)}


MISTAKE = Mistake(
    name="poll-gives-up",
    title="A slow child is taken for one that says nothing",
    rank=18,
    rule=_rule,
    happened="TOO IMPATIENT: the child was still at work when the time limit of the "
    "parent had passed, and the parent went on without its message.",
    because="A time limit says how long you like to wait, and nothing about the child. "
    "Nobody knows how long a task takes.",
    try_next="let `recv()` wait, without a limit: it returns when a message comes, and "
    "raises `EOFError` when none can come any more.",
    page="""\
# poll-gives-up

**What happens.** With quick tasks all is well. When one takes longer than the
limit, its message is missing, or is taken for the next one.

**Why it is wrong.** That nothing has come *yet* does not say that nothing will
come. The pipe itself knows when the other side has gone.

**Example.**

    if ours.poll(1):
        answers.append(ours.recv())

**Instead.**

    try:
        answers.append(ours.recv())
    except EOFError:                # it died without an answer
        answers.append(None)
""",
)
