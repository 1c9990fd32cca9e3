"""``Thread`` is given its arguments by position; the first is not the target."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis import prose
from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.words import line


def _rule(case: Case) -> Mapping[str, Any] | None:
    error = case.run.raised
    if error is None or not case.raised():
        return None
    if not prose.says(error.message, *prose.THREAD_GROUP):
        return None
    at = case.line_of(error.stack)
    return {"evidence": (line("this call", "gives `group` a value", at),)}


MISTAKE = Mistake(
    name="thread-arguments-by-position",
    title="`Thread` gets its arguments by position",
    rank=10,
    rule=_rule,
    happened="WRONG ARGUMENT: the first parameter of `Thread` is `group`, and that one "
    "must stay `None`.",
    because="The parameters are `group, target, name, args`, in this order. Nobody "
    "remembers that, and nobody has to.",
    try_next="name what you pass: `target=...`, `name=...`, `args=...`.",
    page="""\
# thread-arguments-by-position

**What happens.** Python raises `AssertionError: group argument must be None for now`.

**Why it is wrong.** The first parameter of `Thread` is `group`, which is kept for later
versions of Python. The target is the second one, and the name the third.

**Example.**

    threading.Thread(task)                  # task is taken for the group
    super().__init__(name, task)            # so is name

**Instead.** Use keywords, always:

    threading.Thread(target=task)
    super().__init__(name=name)
""",
)
