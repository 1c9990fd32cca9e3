"""No pipe is used."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import written
from autograder.diagnosis.words import line
from autograder.recording import pipe_ends
from autograder.verdict import FactKind

_OTHER_WAYS = r"\b(Queue|SimpleQueue|Pool|ProcessPoolExecutor|Manager)\("


def _rule(case: Case) -> Mapping[str, Any] | None:
    if not case.is_a(FactKind.PIPE_UNUSED) or pipe_ends.users(case.run):
        return None
    at = written(case, _OTHER_WAYS)
    told = (line("this line", "takes another way", at),) if at is not None else ()
    return {"evidence": told}


MISTAKE = Mistake(
    name="no-pipe",
    title="No pipe is used",
    rank=30,
    rule=_rule,
    happened="NO PIPE: nothing was sent through a pipe of yours.",
    because="This exercise is about `multiprocessing.Pipe()`: two ends, and who "
    "uses which.",
    try_next="make a pipe, keep one end, and give the other one to the child.",
    page="""\
# no-pipe

**What happens.** The values are right, but they came by another way: a queue, a pool,
or no process at all.

**Why it is wrong.** A queue has a pipe inside, with locks and a thread around it.
Here you learn what is inside.

**Example.**

    queue = multiprocessing.Queue()

**Instead.**

    ours, theirs = multiprocessing.Pipe()
""",
)
