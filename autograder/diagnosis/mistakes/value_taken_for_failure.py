"""An exception that a task returned as a value is raised."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import written
from autograder.diagnosis.process_observations import found
from autograder.diagnosis.words import line
from autograder.verdict import EvidenceLine, FactKind, Found

# The name of the exception that scenarios let a task return, and that nobody raises.
_ONLY_RETURNED = "OnlyAValue"

_RETURNED = "a task returned an exception as its value"
_GIVEN = "an exception came as an item, or as the value of `handle`"


def _rule(case: Case) -> Mapping[str, Any] | None:
    if refused := _refused(case):
        told = "`ChildFailed` was raised"
        return {"whence": _RETURNED, "told": told, "evidence": (refused,)}
    error = case.run.raised
    if error is None or not case.is_a(FactKind.RAISED) or error.type != _ONLY_RETURNED:
        return None
    at = case.line_of(error.stack)
    evidence = (line("the main thread", "raises what nobody else raised", at),)
    whence = _GIVEN if case.exercise == "pipeline" else _RETURNED
    return {"whence": whence, "told": "the code raised it", "evidence": evidence}


def _refused(case: Case) -> EvidenceLine | None:
    """Tell where a child was called failed for an exception that its task returned."""
    failed = case.fact.data.get("failed", ())
    if not found(case, Found.NOBODY_FAILED) or failed[0] != _ONLY_RETURNED:
        return None
    return line("this line", "decides by the type", written(case, r"\bisinstance\("))


MISTAKE = Mistake(
    name="value-taken-for-failure",
    title="A value is taken for a failure",
    rank=38,
    rule=_rule,
    happened="NOBODY RAISED THIS: {whence}, and {told}.",
    because="An exception is an object like any other, and a function may return one. "
    "Values and failures cannot be told apart by their type.",
    try_next="keep failures apart from the values, or put beside each of them whether "
    "it is one.",
    page="""\
# value-taken-for-failure

**What happens.** A task *returns* an exception object, and the caller gets it raised.

**Why it is wrong.** What was caught and what was returned land in the same list, and a
look at the type decides. But the type does not say whether something was raised.

**Example.**

    except Exception as error:
        values[position] = error
    ...
    if isinstance(value, Exception):
        raise value                     # perhaps it is only a value

**Instead.**

    except Exception as error:
        failures[position] = error      # apart from the values

What comes through a pipe can be a pair: `(True, value)`, or `(False, text)`.
""",
)
