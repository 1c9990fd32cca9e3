"""The value does not go through the pipe."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import written
from autograder.diagnosis.words import line
from autograder.recording import pipe_ends
from autograder.verdict import FactKind


def _rule(case: Case) -> Mapping[str, Any] | None:
    if not case.is_a(FactKind.PIPE_UNUSED) or not pipe_ends.users(case.run):
        return None
    if case.fact.data["missing"] != pipe_ends.RECV:
        return None
    at = written(case, r"\bargs\s*=")
    told = (line("this line", "hands it over", at),) if at is not None else ()
    return {"evidence": told}


MISTAKE = Mistake(
    name="value-not-sent",
    title="The value does not go through the pipe",
    rank=31,
    rule=_rule,
    happened="NOT SENT: the child answered through the pipe, but it received nothing "
    "from it.",
    because="The value was handed to the child as an argument. The task is to send "
    "it: an argument is given once, a pipe can carry a conversation.",
    try_next="`send` the value in the parent, and `recv` it in the child.",
    page="""\
# value-not-sent

**What happens.** The child gets its value as an argument, and only the answer goes
through the pipe.

**Why it is wrong.** It works for one question. For a second one you would need a
second child.

**Example.**

    Process(target=child, args=(task, value, theirs))

**Instead.**

    Process(target=child, args=(task, theirs))
    ...
    ours.send(value)        # and in the child: value = theirs.recv()
""",
)
