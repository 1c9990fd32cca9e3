"""The child does not go by the end of the pipe."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.words import line
from autograder.verdict import FactKind


def _rule(case: Case) -> Mapping[str, Any] | None:
    if not case.is_a(FactKind.OTHER_GOODBYE) or case.fact.data["at"] is None:
        return None
    data = case.fact.data
    where = line("the child", "receives its last message here", data["at"].at)
    how = "a message told it" if data["extra"] else "it ended before that"
    return {"how": how, "evidence": (where,)}


MISTAKE = Mistake(
    name="other-goodbye",
    title="The child is told the end by something else than the end of the pipe",
    rank=31,
    rule=_rule,
    happened="ANOTHER GOODBYE: the child did not learn from the closed end that the "
    "conversation was over; {how}.",
    because="A word for the end can be a question as well, and who counts has to know "
    "the number in advance. The end of a pipe cannot be mistaken.",
    try_next="close the parent's end after the last answer, and let the child receive "
    "until `recv` raises `EOFError`.",
    page="""\
# other-goodbye

**What happens.** The answers are right, and the child ends; but it ends because of
a message (`"stop"`, a flag, an empty list), or because it was told how many will
come.

**Why it is wrong.** The contract says how the child learns of the end: the parent
closes its end. That needs no word that nobody may ask about, and no number that is
known before. It also works when the parent dies.

**Example.**

    while (value := end.recv()) != "stop":
        end.send(task(value))

**Instead.**

    while True:
        try:
            value = end.recv()
        except EOFError:            # the parent has closed its end
            break
        end.send(task(value))
""",
)
