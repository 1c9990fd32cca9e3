"""A child has failed, and the parent did not look."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.locking import ended
from autograder.diagnosis.observations import written
from autograder.diagnosis.words import count, line
from autograder.verdict import FactKind


def _rule(case: Case) -> Mapping[str, Any] | None:
    if not case.is_a(FactKind.NOT_RAISED):
        return None
    failures = case.failures("TaskFailed")
    wanted = case.fact.data.get("type")
    if not failures or wanted != "ChildFailed" or written(case, "exitcode"):
        return None
    at = case.line_of(failures[0].raised.stack)
    first = line(ended(failures[0]), "ended with an exception", at)
    return {
        "processes": count(len(failures), "process", "processes"),
        "evidence": (first,),
    }


MISTAKE = Mistake(
    name="exit-code-ignored",
    title="Nobody looks whether the child has failed",
    rank=20,
    rule=_rule,
    happened="A CHILD FAILED: {processes} ended with an exception, and the caller was "
    "told nothing.",
    because="An exception stays in its process. What the parent can see after "
    "`join()` is the `exitcode`: 0 if all went well.",
    try_next="look at `process.exitcode` of each, after all have been joined.",
    page="""\
# exit-code-ignored

**What happens.** A traceback of the child is printed. The parent goes on as if all were
well.

**Why it is wrong.** `join()` waits for the end, and does not ask what kind of end it
was. No exception comes from one process to another by itself.

**Example.**

    for process in processes:
        process.join()
    # done?

**Instead.**

    for process in processes:
        process.join()
    if any(process.exitcode != 0 for process in processes):
        raise ChildFailed
""",
)
