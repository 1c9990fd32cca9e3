"""An exception leaves the call that had to keep it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import written
from autograder.diagnosis.pool_observations import error_line
from autograder.diagnosis.words import line
from autograder.verdict import FactKind

_NOT_CAUGHT = {
    "because": "`map` and `get` raise in the caller what the function raised in the "
    "other process. Where nobody catches it, the results of all items are lost.",
    "try_next": "catch it where you ask for this one item, and append the exception.",
}
_SOME_CAUGHT = {
    "because": "The `except` names some kinds of exceptions, and the function may "
    "raise any. The one that came is of another kind.",
    "try_next": "write `except Exception as error:`, and append `error`.",
}


def _rule(case: Case) -> Mapping[str, Any] | None:
    error = case.run.raised
    # `kept` says that the contract wants what a task raises to be a result.
    if error is None or not (case.is_a(FactKind.RAISED) and case.fact.data.get("kept")):
        return None
    if not case.raised("TaskFailed"):
        return None
    at = error_line(case)
    evidence = [line("this line", f"raises {error.type}", at)]
    some = written(case, r"^except\b(?!.*\b(Base)?Exception\b)\s*[\w.(]")
    if some is None:
        return {**_NOT_CAUGHT, "evidence": tuple(evidence)}
    evidence.append(line("this line", "catches some kinds of exceptions only", some))
    return {**_SOME_CAUGHT, "evidence": tuple(evidence)}


MISTAKE = Mistake(
    name="failure-let-through",
    title="An exception leaves the call that had to keep it",
    rank=38,
    rule=_rule,
    happened="LET THROUGH: an item raised, and its exception left the call, instead of "
    "becoming a result.",
    because="{because}",
    try_next="{try_next}",
    page="""\
# failure-let-through

**What happens.** The call raises, although the contract says that an exception is a
result.

**Why it is wrong.** The other items are done and their results are lost.

**Example.**

    for answer in answers:
        results.append(answer.get())            # raises for a failed item

**Instead.**

    for answer in answers:
        try:
            results.append(answer.get())
        except Exception as error:
            results.append(error)
""",
)
