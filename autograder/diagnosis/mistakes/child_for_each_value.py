"""A new child for each question."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import written
from autograder.diagnosis.words import line
from autograder.verdict import FactKind


def _rule(case: Case) -> Mapping[str, Any] | None:
    if not case.is_a(FactKind.PROCESS_COUNT) or case.fact.data["wanted"] != 1:
        return None
    at = written(case, r"\bProcess\(")
    told = (line("this line", "makes a child, again and again", at),) if at else ()
    return {"got": case.fact.data["got"], "evidence": told}


MISTAKE = Mistake(
    name="child-for-each-value",
    title="A new child for each question",
    rank=36,
    rule=_rule,
    happened="NO CONVERSATION: {got} children answered, each of them once.",
    because="One child was to answer all questions. Each new child takes time to "
    "start, and knows nothing of the earlier questions.",
    try_next="start one child before the loop, and let it answer in a loop of its own.",
    page="""\
# child-for-each-value

**What happens.** The answers are right; each came from another child.

**Why it is wrong.** A pipe can carry any number of messages, in both directions.
Starting a process takes a thousand times as long as sending one.

**Example.**

    for value in values:
        answers.append(ask_child(task, value))

**Instead.**

    child.start()
    for value in values:
        ours.send(value)
        answers.append(ours.recv())
""",
)
