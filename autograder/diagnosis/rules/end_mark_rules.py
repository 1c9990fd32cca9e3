"""Rules about how a child, or a reader, learns that there is no more."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case
from autograder.diagnosis.observations import written
from autograder.diagnosis.rule import rule
from autograder.diagnosis.words import line
from autograder.evidence import Frame
from autograder.facts import OtherGoodbye, WrongValue


@rule("how")
def other_goodbye(case: Case) -> Mapping[str, Any] | None:
    """The child ends for another reason than the closed end of the pipe."""
    fact = case.fact
    if not isinstance(fact, OtherGoodbye) or fact.at is None:
        return None
    where = line("the child", "receives its last message here", fact.at.at)
    how = "an extra message said so" if fact.extra else "it ended before that"
    return {"how": how, "evidence": (where,)}


@rule("word")
def line_taken_for_end(case: Case) -> Mapping[str, Any] | None:
    """A line is taken for the end mark."""
    fact = case.fact
    if not isinstance(fact, WrongValue) or case.exercise != "collect_lines":
        return None
    expected, actual = fact.expected, fact.actual
    if not isinstance(actual, list) or actual != expected[: len(actual)]:
        return None
    if not len(actual) < len(expected) or expected[len(actual)] in actual:
        return None
    word = str(expected[len(actual)])
    if not word or word in case.run.tokens.values():
        return None
    at = _mark_in_text(case, word)
    if at is None:
        return None
    return {"word": word, "evidence": (line("this line", "contains the word", at),)}


def _mark_in_text(case: Case, word: str) -> Frame | None:
    """Return the line that contains the word, or that gives it a name used here."""
    text = rf"([\"']){re.escape(word)}\1"
    if at := written(case, text):
        return at
    for number in case.listing.find(text, range(1, len(case.listing.lines) + 1)):
        named = re.match(r"(\w+)\s*(:[^=]*)?=(?!=)", case.listing.lines[number - 1])
        if named and written(case, rf"\b{named[1]}\b"):
            return case.listing.frame(number)
    return None
