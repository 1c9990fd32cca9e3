"""``join`` is mentioned and not called."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import left_too_early, written
from autograder.diagnosis.words import line, tasks

_CALLED = r"\.join\s*\("


def _rule(case: Case) -> Mapping[str, Any] | None:
    left = left_too_early(case)
    at = written(case, r"\.join\b(?!\s*\()")
    if not left or at is None or written(case, _CALLED):
        return None
    evidence = (line("this line", "names join, and does not call it", at),)
    return {"tasks": tasks(a.label for a in left), "evidence": evidence}


MISTAKE = Mistake(
    name="join-not-called",
    title="`join` is mentioned, not called",
    rank=39,
    rule=_rule,
    happened="TOO EARLY: the call returned while {tasks} had not ended.",
    because="Without parentheses, `{worker}.join` is only the name of a method. The "
    "line looks it up and does nothing with it.",
    try_next="write the parentheses: `{worker}.join()`.",
    page="""\
# join-not-called

**What happens.** The code looks as if it waited, and goes on at once.

**Why it is wrong.** A method runs when it is called, with parentheses. The bare name is
an expression like any other: Python works it out and throws it away, without a word.

**Example.**

    for thread in threads:
        thread.join             # no parentheses

**Instead.**

    for thread in threads:
        thread.join()
""",
)
