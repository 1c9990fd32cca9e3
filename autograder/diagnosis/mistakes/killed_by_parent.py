"""The parent ends the process before its work is done."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import written
from autograder.diagnosis.words import line, tasks
from autograder.verdict import FactKind

_ENDED = (-15, -9)


def _rule(case: Case) -> Mapping[str, Any] | None:
    kinds = FactKind.RETURNED_EARLY, FactKind.WRONG_VALUE
    at = written(case, r"\.(terminate|kill)\(")
    if not case.is_a(*kinds) or at is None:
        return None
    cut = [a.label for a in case.tasks() if a.released is None]
    if case.run.value in _ENDED:
        cut = cut or [a.label for a in case.tasks()]
    elif not any(map(case.events, ("process terminate", "process kill"))):
        return None
    if not cut:
        return None
    were = "was" if len(cut) == 1 else "were"
    told = {"tasks": tasks(cut), "were": were}
    return told | {"evidence": (line("the parent", "ends it here", at),)}


MISTAKE = Mistake(
    name="killed-by-parent",
    title="The parent ends the process before its work is done",
    rank=38,
    rule=_rule,
    happened="KILLED: the parent ended the process while {tasks} {were} at work.",
    because="`terminate()` sends a signal that ends the process wherever it is. "
    "Whatever it had not finished is lost.",
    try_next="wait with `join()`, without a limit, and leave `terminate()` out.",
    page="""\
# killed-by-parent

**What happens.** The exit code is -15 (SIGTERM) or -9 (SIGKILL), although the task did
nothing wrong.

**Why it is wrong.** A process ends by itself when its target has come back. `join()`
waits for that; there is nothing to tidy up with force.

**Example.**

    process.join(5)
    process.terminate()         # and if it needs six seconds?

**Instead.**

    process.join()
""",
)
