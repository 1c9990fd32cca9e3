"""An empty queue is taken for the end."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import written
from autograder.diagnosis.process_observations import only_in_processes
from autograder.diagnosis.words import line
from autograder.verdict import FactKind

_ASKS = r"\.empty\(|\.qsize\(|get_nowait"


def _rule(case: Case) -> Mapping[str, Any] | None:
    kinds = FactKind.WRONG_VALUE, FactKind.RETURNED_EARLY
    at = written(case, _ASKS)
    if not case.is_a(*kinds) or not only_in_processes(case) or at is None:
        return None
    actual = case.fact.data.get("actual", [])
    if not isinstance(actual, list):
        return None
    return {"evidence": (line("this line", "asks whether it is empty", at),)}


MISTAKE = Mistake(
    name="empty-taken-for-end",
    title="An empty queue is taken for the end",
    rank=37,
    rule=_rule,
    happened="STOPPED EARLY: the queue was empty for the moment, and more was still "
    "to come.",
    because="An empty queue says that nobody has put anything yet. It does not say "
    "that nobody will.",
    try_next="let each worker say its end, with a mark of its own, and wait for that.",
    page="""\
# empty-taken-for-end

**What happens.** Lines are missing, often all of them; on a quiet machine it may work.

**Why it is wrong.** `empty()` tells about this moment, and is not even reliable: what a
child has put is still on its way for a while.

**Example.**

    while not queue.empty():
        lines.append(queue.get())

**Instead.**

    while working:
        line = queue.get()              # waits
        if line is None:
            working -= 1
""",
)
