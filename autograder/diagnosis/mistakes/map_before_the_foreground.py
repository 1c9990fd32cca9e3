"""The map is done before the foreground begins."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import written
from autograder.diagnosis.words import line
from autograder.evidence import Role
from autograder.verdict import FactKind

_WAITS = r"\.(map|starmap|get|wait|join|result)\(|\bparallel_map\("


def _rule(case: Case) -> Mapping[str, Any] | None:
    arrivals = case.arrivals()
    mine = [a for a in arrivals if a.actor.role is Role.MAIN]
    others = [a for a in arrivals if a.actor.role is Role.PROCESS]
    if not case.is_a(FactKind.NOT_AT_ONCE) or len(mine) != 1 or not others:
        return None
    begun = mine[0].step
    if any(a.released is None or a.released >= begun for a in others):
        return None
    at = written(case, _WAITS)
    return {"evidence": (line("this line", "waits for the results", at),)} if at else {}


MISTAKE = Mistake(
    name="map-before-the-foreground",
    title="The map is done before the foreground begins",
    rank=40,
    rule=_rule,
    happened="WAITED TOO EARLY: the foreground began only when all items were done.",
    because="`map`, `get` and `wait` come back when the results are there. Until then "
    "the calling thread does nothing else.",
    try_next="start with `map_async`, call the foreground, and only then `get()` the "
    "results.",
    page="""\
# map-before-the-foreground

**What happens.** The processes work, then they are done, and then the foreground
runs.

**Why it is wrong.** The caller could have done its own part in the meantime.

**Example.**

    results = pool.map(func, items)             # waits
    value = foreground()

**Instead.**

    answer = pool.map_async(func, items)        # comes back at once
    value = foreground()
    results = answer.get()                      # waits
""",
)
