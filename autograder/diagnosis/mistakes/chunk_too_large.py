"""One process gets all of the items in one chunk."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import written
from autograder.diagnosis.pool_observations import idle_processes, only_in_processes
from autograder.diagnosis.words import count, line
from autograder.verdict import FactKind


def _rule(case: Case) -> Mapping[str, Any] | None:
    if not case.is_a(FactKind.NOT_AT_ONCE) or not only_in_processes(case):
        return None
    idle = idle_processes(case)
    at = written(case, r"\bchunksize\b|\bmap(_async)?\([^()]*,[^()]*,")
    if not idle or at is None:
        return None
    return {
        "idle": count(idle, "process", "processes"),
        "evidence": (line("this line", "says how large a chunk is", at),),
    }


MISTAKE = Mistake(
    name="chunk-too-large",
    title="One process gets all of the items in one chunk",
    rank=48,
    rule=_rule,
    happened="CHUNK TOO LARGE: {idle} of the pool had nothing to do, while items "
    "waited behind others.",
    because="A pool hands out its items in chunks. A process works through its chunk "
    "item by item, and nobody takes anything away from it.",
    try_next="make the chunks smaller, or leave `chunksize` out.",
    page="""\
# chunk-too-large

**What happens.** The pool is large enough, and yet only one process works, or a few.

**Why it is wrong.** A chunk saves messages, which matters for a million tiny items. A
chunk that holds all items leaves nothing for the other processes.

**Example.**

    pool.map(func, items, chunksize=len(items))

**Instead.**

    pool.map(func, items)
""",
)
