"""Nobody catches that the time is over."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.pool_observations import error_line
from autograder.diagnosis.words import line

_LIBRARY = ("pool.py", "_base.py")


def _rule(case: Case) -> Mapping[str, Any] | None:
    error = case.run.raised
    if error is None or not case.raised("TimeoutError"):
        return None
    if not error.stack or Path(error.stack[-1].file).name not in _LIBRARY:
        return None
    at = error_line(case)
    return {"evidence": (line("this line", "raises when the time is over", at),)}


MISTAKE = Mistake(
    name="timeout-not-caught",
    title="Nobody catches that the time is over",
    rank=22,
    rule=_rule,
    happened="NOT CAUGHT: the time was over, and the `TimeoutError` left the call.",
    because="A wait with a time limit tells by an exception that the limit has passed. "
    "Whoever called you expects `None` in that case.",
    try_next="put this line into a `try`, and return `None` for that exception.",
    page="""\
# timeout-not-caught

**What happens.** In time all is well. When an item is late, a `TimeoutError` comes
out.

**Why it is wrong.** `get(timeout=...)` has no result to return when the time is over.
So it raises, and somebody has to catch that.

**Example.**

    return answer.get(timeout=seconds)

**Instead.**

    try:
        return answer.get(timeout=seconds)
    except multiprocessing.TimeoutError:
        return None
""",
)
