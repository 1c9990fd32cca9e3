"""The map begins when the foreground is over."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import written
from autograder.diagnosis.words import line
from autograder.evidence import Role
from autograder.verdict import FactKind

_STARTS = r"\.(i?map\w*|apply_async|submit)\(|\bparallel_map\("


def _rule(case: Case) -> Mapping[str, Any] | None:
    arrivals = case.arrivals()
    mine = [a for a in arrivals if a.actor.role is Role.MAIN]
    others = [a for a in arrivals if a.actor.role is Role.PROCESS]
    if not case.is_a(FactKind.NOT_AT_ONCE) or len(mine) != 1 or not others:
        return None
    ended = mine[0].released
    if ended is None or any(a.step <= ended for a in others):
        return None
    at = written(case, _STARTS)
    return {"evidence": (line("this line", "hands out the items", at),)} if at else {}


MISTAKE = Mistake(
    name="map-after-the-foreground",
    title="The map begins when the foreground is over",
    rank=40,
    rule=_rule,
    happened="STARTED TOO LATE: the first item was begun when the foreground was over.",
    because="Processes of a pool do nothing before they are given items. While the "
    "foreground ran they were idle, or not even there.",
    try_next="hand out the items first, and then call the foreground.",
    page="""\
# map-after-the-foreground

**What happens.** The foreground runs, ends, and then the processes begin.

**Why it is wrong.** The caller and the processes work one after the other, and not at
the same time.

**Example.**

    value = foreground()
    results = pool.map(func, items)

**Instead.**

    answer = pool.map_async(func, items)
    value = foreground()
    results = answer.get()
""",
)
