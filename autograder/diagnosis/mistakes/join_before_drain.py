"""Joined before the queue is emptied."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.process_observations import caller_waits, children_waiting
from autograder.diagnosis.words import line

_FULL = "room in a queue", "room in the pipe of a queue", "its own queue"


def _rule(case: Case) -> Mapping[str, Any] | None:
    caller = caller_waits(case, "the end of process")
    stuck = children_waiting(case, *_FULL)
    if caller is None or not stuck:
        return None
    evidence = (
        line("the parent", "waits for the end of the child", caller.at),
        line("the child", f"waits for {stuck[0].waits_for}"),
    )
    return {"evidence": evidence}


MISTAKE = Mistake(
    name="join-before-drain",
    title="Joined before the queue is emptied",
    rank=32,
    rule=_rule,
    happened="DEADLOCK: the parent waits for the end of a child, and the child waits "
    "until somebody empties its queue.",
    because="A queue between processes is a pipe, and a pipe holds some 64 kB. What "
    "is larger goes in while the other side takes it out. Until all has "
    "gone in, the child does not end.",
    try_next="take everything out of the queue first, and join after that.",
    page="""\
# join-before-drain

**What happens.** With small values all is well. With large ones, parent and child wait
for each other.

**Why it is wrong.** `put` does not store a value in the parent: it writes it into a
pipe. When the pipe is full, the child has to wait for a reader, also at its end. The
parent would read, but only after `join()`.

**Example.**

    child.join()                # waits for the child, which waits for a reader
    answer = answers.get()

**Instead.**

    answer = answers.get()
    child.join()
""",
)
