"""The file is run, and nothing in it is called."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.process_observations import found
from autograder.diagnosis.words import line
from autograder.evidence import Frame
from autograder.verdict import Found


def _rule(case: Case) -> Mapping[str, Any] | None:
    if not found(case, Found.NOTHING_RAN):
        return None
    if case.listing.find("NotImplementedError", case.listing.body_of("main")):
        return None
    at = _near_miss(case)
    told = (line("this line", "calls nothing", at),) if at is not None else ()
    return {"evidence": told}


def _near_miss(case: Case) -> Frame | None:
    lines = range(1, len(case.listing.lines) + 1)
    for pattern in (r"^main\s*$", r"\b__name__\b"):
        if found := case.listing.find(pattern, lines):
            return case.listing.frame(found[-1])
    return None


MISTAKE = Mistake(
    name="main-not-called",
    title="The file is run, and nothing in it is called",
    rank=10,
    rule=_rule,
    happened="NOTHING RAN: the file was run as a script, and nobody called `main`.",
    because="A `def` only says what a function does. It runs when somebody calls "
    "it, with parentheses.",
    try_next="call `main()` at the end of the file, below a guard that asks for "
    "`__main__`.",
    page="""\
# main-not-called

**What happens.** `python processes.py` ends at once and prints nothing.

**Why it is wrong.** Python reads the file from top to bottom and makes the functions.
No function is special to it, not even `main`. And the guard has to be spelt exactly:
the name of a program that was started is `"__main__"`, with two underscores on each
side.

**Example.**

    if __name__ == "main":      # never so
        main()

**Instead.**

    if __name__ == "__main__":
        main()
""",
)
