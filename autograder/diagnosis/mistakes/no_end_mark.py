"""Those who take items are never told that nothing more will come."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.queue_observations import ended_takers, told, waiting_takers
from autograder.diagnosis.words import count


def _rule(case: Case) -> Mapping[str, Any] | None:
    takers = waiting_takers(case)
    if not takers or ended_takers(case):
        return None
    return {"takers": count(len(takers), "thread"), "evidence": told(case, takers)}


MISTAKE = Mistake(
    name="no-end-mark",
    title="Nobody says that nothing more will come",
    rank=30,
    rule=_rule,
    happened=(
        "DEADLOCK: nobody puts anything any more, and {takers} waited in "
        "`get` for the next item."
    ),
    because=(
        "`get` waits for the next item. That there is none can only be known "
        "to whoever puts, and it was not told."
    ),
    try_next=(
        "put an end mark for each thread that gets, or use `get_nowait` where"
        " all is in the queue before."
    ),
    page="""\
# no-end-mark

**What happens.** All the work is done, and the program does not end: the threads that
take from the queue wait for more.

**Why it is wrong.** An empty queue is not a finished one. `get()` cannot know that
nothing more will come.

**Example.**

    while True:
        item = waiting.get()        # the last one never comes back from here
        handle(item)

**Instead.** Whoever puts says when it is over, once for each thread that gets:

    waiting.put(None)

    while (item := waiting.get()) is not None:
        handle(item)
""",
)
