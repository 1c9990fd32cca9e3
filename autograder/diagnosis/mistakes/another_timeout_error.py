"""The TimeoutError of another module is expected."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import written
from autograder.diagnosis.pool_observations import error_line
from autograder.diagnosis.words import line


def _rule(case: Case) -> Mapping[str, Any] | None:
    error = case.run.raised
    if error is None or not case.raised("TimeoutError"):
        return None
    if not error.stack or Path(error.stack[-1].file).name != "pool.py":
        return None
    raises = line("the pool", "raises multiprocessing.TimeoutError", error_line(case))
    expects = written(case, r"^except\b.*\bTimeoutError\b")
    if expects is None:
        return None
    return {"evidence": (raises, line("this line", "expects another class", expects))}


MISTAKE = Mistake(
    name="another-timeout-error",
    title="The TimeoutError of another module is expected",
    rank=21,
    rule=_rule,
    happened="NOT CAUGHT: the time was over, and the pool's `TimeoutError` went past "
    "the `except` and out of the call.",
    because="`multiprocessing.TimeoutError` and Python's own `TimeoutError` are two "
    "classes, and neither is a kind of the other.",
    try_next="write `except multiprocessing.TimeoutError:`.",
    page="""\
# another-timeout-error

**What happens.** An `except TimeoutError:` is there, and a `TimeoutError` leaves the
call.

**Why it is wrong.** Two classes have the same name. A pool raises
`multiprocessing.TimeoutError`. The `futures` of `concurrent.futures` raise Python's
own.

**Example.**

    try:
        return answer.get(timeout=1)
    except TimeoutError:                        # not the one that comes
        return None

**Instead.**

    except multiprocessing.TimeoutError:
""",
)
