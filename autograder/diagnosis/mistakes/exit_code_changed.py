"""The exit code is changed on its way."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import written
from autograder.diagnosis.words import line, shown
from autograder.verdict import About, FactKind


def _rule(case: Case) -> Mapping[str, Any] | None:
    if not case.is_a(FactKind.WRONG_VALUE):
        return None
    if case.fact.data.get("about") is not About.EXIT_CODE:
        return None
    expected, actual = case.fact.data["expected"], case.fact.data["actual"]
    if not _codes(expected) or not _codes(actual) or len(expected) != len(actual):
        return None
    at = written(case, r"^return\b.*\bexitcode\b|\bexitcode\b")
    evidence = (
        line("expected", shown(expected, {})),
        line("got", shown(actual, {}), at),
    )
    return {"evidence": evidence}


def _codes(value: object) -> bool:
    """Tell whether a value is a list of several exit codes."""
    return (
        isinstance(value, list)
        and len(value) > 1
        and all(isinstance(code, int) for code in value)
        and not all(code == 0 for code in value)
    )


MISTAKE = Mistake(
    name="exit-code-changed",
    title="The exit code is changed on its way",
    rank=37,
    rule=_rule,
    happened="CHANGED: the processes ended in different ways, and the exit codes do "
    "not say so.",
    because="0 means well; a positive number is what the process said itself; a "
    "negative one is the signal that ended it. The sign and the number both "
    "matter.",
    try_next="return `exitcode` as it is.",
    page="""\
# exit-code-changed

**What happens.** Some endings are told right, others are lost: a 7 becomes a 1, a -9
becomes a 9.

**Why it is wrong.** A program can itself exit with 9. Only the minus says that a
signal killed it.

**Example.**

    return 0 if process.exitcode == 0 else 1

**Instead.**

    return process.exitcode
""",
)
