"""Both sides send, and nobody receives."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.pipe_observations import face_to_face, told
from autograder.recording.pipe_ends import SEND


def _rule(case: Case) -> Mapping[str, Any] | None:
    pair = face_to_face(case, SEND)
    if pair is None:
        return None
    doing = "waits for room in the pipe"
    return {"evidence": tuple(told(case, waiter, doing) for waiter in pair)}


MISTAKE = Mistake(
    name="both-send-first",
    title="Both sides send, and nobody receives",
    rank=19,
    rule=_rule,
    happened="DEADLOCK: both sides of the pipe are sending, and neither of them "
    "receives.",
    because="A message that is larger than the buffer of the pipe goes in only "
    "while the other side receives. With small messages this works by luck.",
    try_next="let one side receive while the other one sends: take turns.",
    page="""\
# both-send-first

**What happens.** Small values arrive. With large ones both processes stand in
`send()` for ever.

**Why it is wrong.** Each of them would receive after it has sent, and can send only
while the other one receives.

**Example.** In both processes:

    end.send(own)
    other = end.recv()

**Instead.** In one of them the other way round:

    other = end.recv()
    end.send(own)
""",
)
