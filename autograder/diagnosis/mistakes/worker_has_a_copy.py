"""A process changes its own copy, and the caller sees nothing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import finished, written
from autograder.diagnosis.pool_observations import only_in_processes
from autograder.diagnosis.words import line
from autograder.verdict import FactKind

_CHANGES = r"\.append\(|\.extend\(|^\w+\[[^\]]+\]\s*=(?!=)|^global\b|\.update\("

_POOL = r"\b(Pool|ProcessPoolExecutor)\("


def _rule(case: Case) -> Mapping[str, Any] | None:
    if not case.is_a(FactKind.WRONG_VALUE) or not finished(case):
        return None
    if written(case, _POOL) is None:
        return None
    expected, actual = case.fact.data["expected"], case.fact.data["actual"]
    empty = isinstance(actual, list) and not any(x is not None for x in actual)
    at = written(case, _CHANGES)
    if not empty or not expected or at is None or not only_in_processes(case):
        return None
    return {"evidence": (line("a process", "changes what it has of it", at),)}


MISTAKE = Mistake(
    name="worker-has-a-copy",
    title="A process changes its own copy, and the caller sees nothing",
    rank=36,
    rule=_rule,
    happened="NO RESULTS: every item was worked on in another process, and nothing of "
    "it came back.",
    because="Processes share no memory. What a worker finds in a list or a global is a "
    "copy; what it adds is gone when it ends.",
    try_next="let the function return its value: the pool brings it back.",
    page="""\
# worker-has-a-copy

**What happens.** The workers fill a list, and the caller's list stays empty.

**Why it is wrong.** A new process begins with a copy of what the caller had, or with
what was packed for it. Neither `global` nor a lock changes that. With threads the
same code works, and that is why it looks right.

**Example.**

    results = []
    def work(item):
        results.append(func(item))              # the worker's own list
    pool.map(work, items)

**Instead.**

    results = pool.map(func, items)
""",
)
