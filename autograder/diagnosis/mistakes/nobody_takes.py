"""A thread puts into a full queue that nobody takes from."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.queue_observations import stand_in, told
from autograder.diagnosis.words import who


def _rule(case: Case) -> Mapping[str, Any] | None:
    putting = stand_in(case, "put")
    if not putting or stand_in(case, "get") or case.failures():
        return None
    return {"putter": who(putting[0].actor), "evidence": told(case, putting)}


MISTAKE = Mistake(
    name="nobody-takes",
    title="Nobody takes from a full queue",
    rank=29,
    rule=_rule,
    happened=(
        "DEADLOCK: {putter} waits in `put`: the queue is full, and nobody "
        "takes anything out of it."
    ),
    because=(
        "`put` on a full queue waits until somebody gets. Whoever should do "
        "so has ended, or was not started yet."
    ),
    try_next=(
        "ask who gets at this moment; a thread that has failed must go on "
        "getting until the end."
    ),
    page="""\
# nobody-takes

**What happens.** All goes well with few items. With more of them the program stands
still in `put`.

**Why it is wrong.** A queue with a limit holds its producer back. So the consumer
must be at work before the queue is full, and must not go away before the producer has
ended, not even with an exception.

**Example.**

    for item in items:
        waiting.put(item)           # stands still here ...
    consumer.start()                # ... and never comes here

**Instead.** Start the consumer first. When it fails, it notes the exception, and then
takes and throws away what comes until the end mark.
""",
)
