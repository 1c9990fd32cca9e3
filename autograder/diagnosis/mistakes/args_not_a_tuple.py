"""``args`` is not a tuple: the comma is missing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis import prose
from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import written
from autograder.diagnosis.words import line, shown
from autograder.verdict import FactKind

_NO_COMMA = r"\bargs\s*=\s*(\([^,()]*(\[[^\]]*\]|\([^()]*\))?[^,()]*\)|[\"'\d])"


def _rule(case: Case) -> Mapping[str, Any] | None:
    at = written(case, _NO_COMMA)
    failed = [
        failure
        for failure in case.failures()
        if prose.says(failure.raised.message, *prose.NOT_ITERABLE)
    ]
    if failed:
        told = failed[0].raised.message
        doing = f"ended with {failed[0].raised.type}: {told}"[:120]
        return {"evidence": (line(failed[0].actor_name or "a thread", doing, at),)}
    if not _taken_apart(case):
        return None
    expected = shown(case.fact.data["expected"], case.run.tokens)
    actual = shown(case.fact.data["actual"], case.run.tokens)
    evidence = line("expected", expected), line("got", actual, at)
    return {"evidence": evidence}


def _taken_apart(case: Case) -> bool:
    """Tell whether the task got the items of its only argument, one by one."""
    if not case.is_a(FactKind.WRONG_VALUE) or "label" not in case.fact.data:
        return False
    expected, actual = case.fact.data["expected"], case.fact.data["actual"]
    whole = expected[0] if len(expected) == 1 else None
    return isinstance(whole, str | list | tuple) and list(whole) == list(actual)


MISTAKE = Mistake(
    name="args-not-a-tuple",
    title="`args` is not a tuple: the comma is missing",
    rank=10,
    rule=_rule,
    happened="WRONG ARGUMENTS: the {worker} took the one argument apart, instead of "
    "passing it whole.",
    because="`args` is a row of arguments. Parentheses alone do not make one: `(x)` is "
    "just `x`. A text is then taken letter by letter, and a number not at all.",
    try_next="write the comma: `args=(x,)`.",
    page="""\
# args-not-a-tuple

**What happens.** With a number: `TypeError: ... after * must be an iterable`,
in the new thread. With a text of five letters: the function gets five arguments. With a
text of one letter it works, by accident.

**Why it is wrong.** The thread calls `target(*args)`, so `args` must be a tuple or a
list. What makes a tuple is the comma, not the parentheses: `(x)` is the same as `x`.

**Example.**

    threading.Thread(target=work, args=(number))

**Instead.**

    threading.Thread(target=work, args=(number,))
""",
)
