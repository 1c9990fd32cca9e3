"""The parent does not end the conversation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.pipe_observations import joining, pending, told
from autograder.recording import pipe_ends
from autograder.recording.pipe_ends import RECV, SEND


def _rule(case: Case) -> Mapping[str, Any] | None:
    parent = joining(case)
    if parent is None:
        return None
    for waiter, _ in pending(case, RECV):
        mine = parent.actor.pid in waiter.holders
        alone = waiter.holders == {parent.actor.pid}
        if alone or (mine and _answered(case, waiter.actor.pid)):
            evidence = (
                told(case, parent, "waits for the end of the child"),
                told(case, waiter, "waits for the next message, or the end"),
            )
            return {"evidence": evidence}
    return None


def _answered(case: Case, child: int) -> bool:
    """Tell whether the child that waits has answered before."""
    return bool(pipe_ends.finished(case.run, SEND, child))


MISTAKE = Mistake(
    name="conversation-not-ended",
    title="The parent does not end the conversation",
    rank=19,
    rule=_rule,
    happened="DEADLOCK: the parent waits for the end of the child, and the child "
    "waits for the next message.",
    because="The child cannot know that nothing more comes: the parent's end is "
    "still open.",
    try_next="close the parent's end when all is said, and then join.",
    page="""\
# conversation-not-ended

**What happens.** All answers are there, and `join()` never returns.

**Why it is wrong.** The child stands in `recv()`. It leaves it when a message comes,
or when the other end is closed.

**Example.**

    child.join()
    ours.close()

**Instead.**

    ours.close()            # now recv() in the child raises EOFError
    child.join()
""",
)
