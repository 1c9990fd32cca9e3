"""One end mark was put for several threads: one of them got it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.queue_observations import ended_takers, told, waiting_takers
from autograder.diagnosis.words import count


def _rule(case: Case) -> Mapping[str, Any] | None:
    takers, ended = waiting_takers(case), ended_takers(case)
    if not takers or not ended:
        return None
    return {
        "ended": count(ended, "thread"),
        "takers": count(len(takers), "other"),
        "evidence": told(case, takers),
    }


MISTAKE = Mistake(
    name="one-end-mark-for-all",
    title="One end mark for several threads",
    rank=30,
    rule=_rule,
    happened=(
        "DEADLOCK: {ended} came to an end, and {takers} waited in `get` for"
        " an end mark."
    ),
    because=(
        "`get` takes an item out of the queue. An end mark that one thread "
        "has taken is not there for the others."
    ),
    try_next=("put as many end marks as there are threads that get."),
    page="""\
# one-end-mark-for-all

**What happens.** One worker ends, the others wait for ever.

**Why it is wrong.** What one worker has taken, no other worker will see.

**Example.**

    todo.put(None)                  # three workers, one end mark

**Instead.**

    for _ in range(workers):
        todo.put(None)

Or each worker that sees the mark puts it back for the next one.
""",
)
