"""The questions are not asked one after the other."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.pipe_facts import user
from autograder.diagnosis.words import count, line
from autograder.verdict import FactKind


def _rule(case: Case) -> Mapping[str, Any] | None:
    if not case.is_a(FactKind.ASKED_AT_ONCE):
        return None
    data = case.fact.data
    if "ahead" not in data:
        values = count(int(data["values"]), "value")
        messages = count(int(data["messages"]), "message")
        return {"told": f"{values} came to the child in {messages}"}
    ahead, at = int(data["ahead"]), data["at"]
    told = f"question {ahead} was sent before question {ahead - 1} was answered"
    return {"told": told, "evidence": (line(user(case, at), "sends it here", at.at),)}


MISTAKE = Mistake(
    name="asked-at-once",
    title="More than one question is under way",
    rank=31,
    rule=_rule,
    happened="NOT ONE BY ONE: {told}.",
    because="A conversation takes turns: a question, its answer, and then the next "
    "question. What is sent ahead fills the pipe.",
    try_next="write one loop over the values: `send` one, and `recv` its answer.",
    page="""\
# asked-at-once

**What happens.** The answers are right, and the questions went out together: all in
one message, or one before the answer to the one before it had come.

**Why it is wrong.** The contract asks for turns. Who sends ahead waits in `send`
when the pipe is full, and the child waits in `send` with its answer.

**Example.**

    ours.send(values)
    answers = ours.recv()

**Instead.**

    for value in values:
        ours.send(value)
        answers.append(ours.recv())
""",
)
