"""A line is taken for the sign of the end."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import written
from autograder.diagnosis.words import line
from autograder.verdict import FactKind


def _rule(case: Case) -> Mapping[str, Any] | None:
    data = case.fact.data
    if not case.is_a(FactKind.WRONG_VALUE) or case.exercise != "collect_lines":
        return None
    expected, actual = data["expected"], data["actual"]
    if not isinstance(actual, list) or actual != expected[: len(actual)]:
        return None
    if not len(actual) < len(expected) or expected[len(actual)] in actual:
        return None
    word = str(expected[len(actual)])
    if not word or word in case.run.tokens.values():
        return None
    at = written(case, rf"([\"']){word}\1")
    if at is None:
        return None
    return {"word": word, "evidence": (line("this line", "knows the word", at),)}


MISTAKE = Mistake(
    name="line-taken-for-end",
    title="A line is taken for the sign of the end",
    rank=34,
    rule=_rule,
    happened="STOPPED AT `{word}`: a worker emitted this line, and it was taken for "
    "the sign of the end.",
    because="A worker may emit any text. So no text can mean that there are no more "
    "lines.",
    try_next="use a sign that is no text, such as `None`.",
    page="""\
# line-taken-for-end

**What happens.** All goes well until a line is equal to the end mark.

**Why it is wrong.** The mark and the lines travel through the same queue, and only
their values tell them apart.

**Example.**

    queue.put("END")

**Instead.** A line is always text, so something else is a safe mark:

    queue.put(None)
    ...
    if line is None:
""",
)
