"""The parent joins before it receives."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.pipe_observations import joining, pending, told
from autograder.recording import pipe_ends
from autograder.recording.pipe_ends import SEND


def _rule(case: Case) -> Mapping[str, Any] | None:
    parent = joining(case)
    sending = [waiter for waiter, _ in pending(case, SEND)]
    if parent is None or not sending:
        return None
    if _stopped_reading(case, parent.actor.pid):
        return None  # it did receive, and stopped at the first child that had died
    evidence = (
        told(case, parent, "waits for the end of the child"),
        told(case, sending[0], "waits for room in the pipe"),
    )
    return {"evidence": evidence}


def _stopped_reading(case: Case, parent: int) -> bool:
    """Tell whether the parent met an end when the pipe that is full was there."""
    made = (pipe_ends.made_at(case.run, use.end) for _, use in pending(case, SEND))
    first = min((event.time for event in made if event is not None), default=0)
    return any(
        use.begun.pid == parent and use.ended is not None and use.until > first
        for use in pipe_ends.uses(case.run)
        if use.ended is not None and "error" in use.ended.facts
    )


MISTAKE = Mistake(
    name="join-before-recv",
    title="The parent joins before it receives",
    rank=19,
    rule=_rule,
    happened="DEADLOCK: the parent waits for the end of the child, and the child "
    "waits until somebody takes its message.",
    because="A pipe holds only so much. A larger message goes in while the other "
    "side receives; a child that is still sending does not end.",
    try_next="receive first, and join after that.",
    page="""\
# join-before-recv

**What happens.** With small messages all is well. With a large one, parent and child
wait for each other.

**Why it is wrong.** `send` puts the message into a buffer of the system. When that is
full, it waits. The buffer is emptied by `recv`, and the parent would come to that
only after `join`.

**Example.**

    child.join()            # waits for the child, which waits in send()
    answer = ours.recv()

**Instead.**

    answer = ours.recv()
    child.join()
""",
)
