"""The exit code is read before the process has ended."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import written
from autograder.diagnosis.words import line
from autograder.verdict import About, FactKind


def _rule(case: Case) -> Mapping[str, Any] | None:
    if not case.is_a(FactKind.WRONG_VALUE) or case.fact.data["actual"] is not None:
        return None
    at = written(case, r"^(return|raise)\b.*\.exitcode\b|=.*\.exitcode\b")
    if case.fact.data.get("about") is not About.EXIT_CODE or at is None:
        return None
    return {"evidence": (line("this line", "reads it", at),)}


MISTAKE = Mistake(
    name="exit-code-too-early",
    title="The exit code is read before the process has ended",
    rank=36,
    rule=_rule,
    happened="NO EXIT CODE: it was read while the process was still there, and was "
    "`None`.",
    because="A process has an exit code when it has ended, and `join()` is how you "
    "wait for that.",
    try_next="`join()` first, and read `exitcode` on a line below.",
    page="""\
# exit-code-too-early

**What happens.** The exit code is `None`, sometimes or always.

**Why it is wrong.** `exitcode` says how the process *has ended*. As long as it runs,
there is nothing to say. A child that has sent its answer may still be on its way out.

**Example.**

    process.start()
    code = process.exitcode     # None: it has just begun
    process.join()

**Instead.**

    process.start()
    process.join()
    code = process.exitcode
""",
)
