"""A value is taken for the end."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import written
from autograder.diagnosis.pipe_observations import (
    counts_of_children,
    uses_of_children,
    uses_of_parent,
)
from autograder.diagnosis.words import line, shown
from autograder.recording.pipe_ends import RECV, SEND
from autograder.verdict import FactKind

_ENDS = r"\bis (not )?None\b|^(if|while)\b.*(not |:=)|==|\biter\("


def _rule(case: Case) -> Mapping[str, Any] | None:
    told = _cut_off(case) or _left_silently(case)
    if told is None:
        return None
    at = written(case, _ENDS)
    where = (line("this line", "may be where it ends", at),) if at is not None else ()
    return {"told": told, "evidence": where}


def _cut_off(case: Case) -> str | None:
    """Tell at which value the list ends, if it begins as it should."""
    expected, actual = case.fact.data.get("expected"), case.fact.data.get("actual")
    if not case.is_a(FactKind.WRONG_VALUE) or not isinstance(expected, list):
        return None
    if not any(event.name.startswith("pipe ") for event in case.run.events):
        return None
    if not isinstance(actual, list) or not actual or len(actual) >= len(expected):
        return None
    value = expected[len(actual)]
    if actual != expected[: len(actual)] or (value and not isinstance(value, str)):
        return None
    if uses_of_children(case, SEND) <= len(actual) and value:
        return None
    came = max(uses_of_parent(case, RECV), uses_of_children(case, RECV))
    if came <= len(actual):
        return None  # the value was not received, so nobody took it for anything
    return f"the list ends where `{shown(value, case.run.tokens)}` should come"


def _left_silently(case: Case) -> str | None:
    """Tell of a child that took a message, after others, and ended without a word."""
    if not case.raised("EOFError", "BrokenPipeError", "ConnectionResetError"):
        return None
    if case.failures() or not any(map(_left, counts_of_children(case))):
        return None
    return "the child received one more value, and ended without an answer"


def _left(counts: Counter[str]) -> bool:
    return counts[SEND] > 0 and counts[RECV] == counts[SEND] + 1


MISTAKE = Mistake(
    name="value-taken-for-end",
    title="A value is taken for the end",
    rank=19,
    rule=_rule,
    happened="TAKEN FOR THE END: {told}.",
    because="A value that means *the end* cannot be sent as a value. `None`, `0` "
    "and empty ones are values like any other.",
    try_next="go by `EOFError`: close the other end to say that nothing more comes.",
    page="""\
# value-taken-for-end

**What happens.** With the usual values all is well. When `None`, `0` or an empty list
is among them, the rest is missing.

**Why it is wrong.** A sign for the end must be something that can never be a value.
The pipe has such a sign of its own: it is closed.

**Example.**

    while True:
        value = end.recv()
        if value is None:
            break

**Instead.**

    while True:
        try:
            value = end.recv()
        except EOFError:
            break
""",
)
