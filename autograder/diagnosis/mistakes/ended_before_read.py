"""The parent looks whether the child lives before it reads."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import written
from autograder.diagnosis.pipe_observations import uses_of_children, uses_of_parent
from autograder.diagnosis.words import line
from autograder.recording.pipe_ends import RECV, SEND
from autograder.verdict import FactKind

_ASKS = r"^(while|if|elif)\b.*(is_alive|exitcode|active_children|sentinel)"


def _rule(case: Case) -> Mapping[str, Any] | None:
    at = written(case, _ASKS)
    if not case.is_a(FactKind.WRONG_VALUE) or at is None:
        return None
    if any(failure.raised.type != "TaskFailed" for failure in case.failures()):
        return None
    sent, received = uses_of_children(case, SEND), uses_of_parent(case, RECV)
    if sent <= received:
        return None
    return {
        "sent": sent,
        "received": received,
        "evidence": (line("the parent", "asks whether it lives, here", at),),
    }


MISTAKE = Mistake(
    name="ended-before-read",
    title="Who has ended may have sent",
    rank=17,
    rule=_rule,
    happened="LEFT IN THE PIPE: {sent} messages were sent, and the parent received "
    "{received}; it stopped because the child had ended.",
    because="A message stays in the pipe when its sender has ended. A child that is "
    "dead may have said everything before.",
    try_next="receive until `recv` raises `EOFError`, and do not ask whether the child "
    "lives.",
    page="""\
# ended-before-read

**What happens.** When the child is quicker than the parent, messages are missing.
When it is slower, all is well: luck decides.

**Why it is wrong.** "Has ended" says nothing about what is still in the pipe. Only
the pipe itself knows that nothing more comes, and says so by `EOFError`.

**Example.**

    while child.is_alive():
        if reader.poll(0.1):
            items.append(reader.recv())

**Instead.**

    while True:
        try:
            items.append(reader.recv())
        except EOFError:
            break
""",
)
