"""A child looks for what only the parent has made."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.process_observations import found
from autograder.diagnosis.words import line
from autograder.verdict import Found

_MISSING = "AttributeError", "NameError", "KeyError", "TypeError"


def _rule(case: Case) -> Mapping[str, Any] | None:
    if not found(case, Found.SCRIPT_FAILED):
        return None
    failures = case.failures(*_MISSING)
    at = case.line_of(failures[0].raised.stack) if failures else None
    if at is None:
        return None
    error = failures[0].raised
    doing = f"ended with {error.type}: {error.message}"[:120]
    return {"evidence": (line(failures[0].actor_name, doing, at),)}


MISTAKE = Mistake(
    name="made-only-in-parent",
    title="A child looks for what only the parent has made",
    rank=16,
    rule=_rule,
    happened="NOT THERE: a child that was spawned looked for something that only the "
    "parent's `main` had made.",
    because="A forked child has a copy of everything. A spawned child has what an "
    "import of the file makes, and the arguments that it is given: nothing "
    "that was made later.",
    try_next="hand it to the child in `args`.",
    page="""\
# made-only-in-parent

**What happens.** Under fork it works. Under spawn and forkserver the child finds
`None`, or no such name.

**Why it is wrong.** A spawned child begins with an empty Python and imports your file.
What `main` has put into a global variable happened in another process.

**Example.**

    def work(numbers):
        RESULTS.put(...)                # made by main, in the parent

    def main():
        global RESULTS
        RESULTS = multiprocessing.Queue()

**Instead.**

    def work(results, numbers):
        results.put(...)

    Process(target=work, args=(results, numbers))
""",
)
