"""What stands for the results is returned, and not the results."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import written
from autograder.diagnosis.words import line

_PROMISES = re.compile(
    r"MapResult|ApplyResult|AsyncResult|IMap\w*Iterator|Future|generator|\bmap\b"
)


def _rule(case: Case) -> Mapping[str, Any] | None:
    error = case.run.raised
    if error is None or not case.raised("WireError"):
        return None
    named = _PROMISES.search(error.of_type)
    if named is None:
        return None
    at = written(case, r"_async\(|\.submit\(|\bi?map\w*\(")
    evidence = (line("this line", f"gives a {named[0]}", at),)
    return {"kind": named[0]} | ({"evidence": evidence} if at else {})


MISTAKE = Mistake(
    name="answer-not-asked",
    title="What stands for the results is returned, and not the results",
    rank=12,
    rule=_rule,
    happened="NO RESULTS YET: a `{kind}` came back, which has still to be asked for "
    "the results.",
    because="An asynchronous call gives you an object at once, and the results later. "
    "Only whoever asks that object waits for them.",
    try_next="ask it, while the pool is alive: `get()`, `result()`, or `list(...)` "
    "around an iterator.",
    page="""\
# answer-not-asked

**What happens.** The caller gets an object such as `MapResult`, and no list.

**Why it is wrong.** The results may never come: at the end of the `with` block the
pool is gone.

**Example.**

    with Pool() as pool:
        return pool.map_async(func, items)

**Instead.**

    with Pool() as pool:
        return pool.map_async(func, items).get()
""",
)
