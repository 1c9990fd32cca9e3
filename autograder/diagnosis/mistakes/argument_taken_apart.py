"""The one argument of a pool call is not in a tuple."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis import prose
from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import written
from autograder.diagnosis.words import line
from autograder.verdict import FactKind

# `apply_async(func, item)`, or with `(item)`, which is the same.
_BARE = r"\.apply(_async)?\(\s*\w+,\s*(args\s*=\s*)?(\(\s*\w+\s*\)|\w+)\s*[,)]"


def _rule(case: Case) -> Mapping[str, Any] | None:
    at = written(case, _BARE)
    if at is None:
        return None
    error = case.run.raised
    told = error.message if error is not None and case.raised("TypeError") else ""
    if case.is_a(FactKind.WRONG_VALUE):
        told = repr(case.fact.data["actual"])
    if not prose.says(told, *prose.NOT_ITERABLE, *prose.TOO_FEW):
        return None
    return {"evidence": (line("this line", "hands over a bare item", at),)}


MISTAKE = Mistake(
    name="argument-taken-apart",
    title="The one argument of a pool call is not in a tuple",
    rank=10,
    rule=_rule,
    happened="WRONG ARGUMENTS: the function was called with the parts of the item, and "
    "not with the item.",
    because="`apply_async` wants all arguments in one tuple. `(item)` is just `item`: "
    "a text or a list is then taken apart, and a number is refused.",
    try_next="write the comma: `apply_async(func, (item,))`.",
    page="""\
# argument-taken-apart

**What happens.** With texts of one letter all is well. A longer text gives too many
arguments, and a number gives `... after * must be an iterable`.

**Why it is wrong.** A comma makes a tuple, and parentheses do not.

**Example.**

    pool.apply_async(func, (item))

**Instead.**

    pool.apply_async(func, (item,))
""",
)
