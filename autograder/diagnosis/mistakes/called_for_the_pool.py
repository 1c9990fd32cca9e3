"""The function is called where the pool should get it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import (
    frame_where,
    ran_in_caller,
    statement_where,
    written,
)
from autograder.diagnosis.words import line, task
from autograder.evidence import Role

_POOLED = r"\.(apply|apply_async|i?map\w*|starmap\w*|submit)\("


def _rule(case: Case) -> Mapping[str, Any] | None:
    in_process = case.fact.data.get("wanted") is Role.PROCESS
    if not in_process and not written(case, r"\b(Pool|ProcessPoolExecutor)\("):
        return None
    for arrival in ran_in_caller(case):
        at = frame_where(case, arrival.stack, _POOLED)
        at = at or statement_where(case, arrival.stack, _POOLED)
        if at is not None:
            doing = f"called {task(arrival.label)} here, before the pool got anything"
            evidence = (line("the main thread", doing, at),)
            return {"task": task(arrival.label), "evidence": evidence}
    return None


MISTAKE = Mistake(
    name="called-for-the-pool",
    title="The function is called where the pool should get it",
    rank=10,
    rule=_rule,
    happened="NOT IN THE POOL: the calling thread ran {task} by itself, and handed its "
    "value to the pool.",
    because="Python works out the arguments of a call before the call. With "
    "parentheses behind its name the function runs here, and not in the pool.",
    try_next="hand over the function's name, and its argument apart from it: "
    "`apply_async(func, (item,))`.",
    page="""\
# called-for-the-pool

**What happens.** The function runs in the calling process, one item after the other.
The pool gets the values, and tries to call them: `'str' object is not callable`.

**Why it is wrong.** `func(item)` is a finished value by the time the pool sees it.

**Example.**

    answer = pool.apply_async(func(item))       # runs here

**Instead.** The function first, and then a tuple of its arguments:

    answer = pool.apply_async(func, (item,))
""",
)
