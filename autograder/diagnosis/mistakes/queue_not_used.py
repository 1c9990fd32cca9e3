"""The right order comes about without the queue that is the subject."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import written
from autograder.diagnosis.words import line
from autograder.verdict import FactKind


def _rule(case: Case) -> Mapping[str, Any] | None:
    kind = str(case.fact.data.get("queue", ""))
    if not case.is_a(FactKind.NOT_EXERCISED) or not kind or case.fact.data["times"]:
        return None
    at = written(case, r"^return\b")
    evidence = (line("this line", "returns what no queue has given", at),)
    return {"kind": kind} | ({"evidence": evidence} if at else {})


MISTAKE = Mistake(
    name="queue-not-used",
    title="The queue is not used",
    rank=14,
    rule=_rule,
    happened=("NO QUEUE: the order is right, and nothing was put into a `{kind}`."),
    because=(
        "With a list that is complete, sorting does the same. A queue also "
        "works while others still put and get, and that is what is practised "
        "here."
    ),
    try_next=("put every item into a `queue.{kind}`, and get the result out of it."),
    page="""\
# queue-not-used

**What happens.** The result is right, by another way.

**Why it is wrong.** A list can be turned round or sorted when everything is there. A
queue gives the right item at any moment, whoever puts meanwhile. The exercise is
about that tool.

**Example.**

    return actions[::-1]

**Instead.**

    for action in actions:
        stack.put(action)
    return [stack.get() for _ in actions]
""",
)
