"""Both sides receive, and nobody sends."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import reach
from autograder.diagnosis.pipe_observations import face_to_face, told
from autograder.recording.pipe_ends import RECV


def _rule(case: Case) -> Mapping[str, Any] | None:
    pair = face_to_face(case, RECV)
    if pair is None or _sends_only_some(case):
        return None
    doing = "waits for a message"
    return {"evidence": tuple(told(case, waiter, doing) for waiter in pair)}


def _sends_only_some(case: Case) -> bool:
    """Tell whether a line sends only if something holds: it may be that."""
    for number in case.listing.find(r"\.send(_bytes)?\(", reach(case)):
        head = number - 1
        if re.match(r"(if|elif)\b", case.listing.text(head)) and (
            number in case.listing.block(head)
        ):
            return True
        if re.match(r"(if|elif)\b", case.listing.text(number)):
            return True
    return False


MISTAKE = Mistake(
    name="both-receive-first",
    title="Both sides receive, and nobody sends",
    rank=19,
    rule=_rule,
    happened="DEADLOCK: both sides of the pipe wait for a message, and neither of "
    "them sends one.",
    because="`recv` waits until something comes. Whoever should send it waits as well.",
    try_next="decide which side speaks first, and let it send before it receives.",
    page="""\
# both-receive-first

**What happens.** Both processes stand in `recv()` for ever.

**Why it is wrong.** In every conversation one side has to begin.

**Example.** In both processes:

    other = end.recv()
    end.send(own)

**Instead.** In one of them the other way round:

    end.send(own)
    other = end.recv()
""",
)
