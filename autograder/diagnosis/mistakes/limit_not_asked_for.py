"""A wait is given up after a time that nobody has named."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.pool_observations import error_line
from autograder.diagnosis.words import line

_LIBRARY = ("pool.py", "_base.py", "queues.py", "queue.py")
_WRITTEN = re.compile(  # a number, or a constant
    r"\.(get|result|next|wait)\(([^()]*\btimeout\s*=)?\s*(\d[\d.]*|[A-Z_]{2,})\s*\)"
)


def _rule(case: Case) -> Mapping[str, Any] | None:
    error = case.run.raised
    if error is None or not case.raised("TimeoutError", "Empty"):
        return None
    if not error.stack or Path(error.stack[-1].file).name not in _LIBRARY:
        return None
    at = error_line(case)
    if at is None or not _WRITTEN.search(at.source):
        return None
    return {"evidence": (line("this line", "raises when its time is over", at),)}


MISTAKE = Mistake(
    name="limit-not-asked-for",
    title="A wait is given up after a time that nobody has named",
    rank=20,
    rule=_rule,
    happened="GAVE UP: a wait was given up by its time limit, while the work went on.",
    because="How long an item takes is not known. A limit that is written into the "
    "code is too short for somebody.",
    try_next="wait without a time limit, where the task does not ask for one.",
    page="""\
# limit-not-asked-for

**What happens.** With quick items all is well. With slow ones a `TimeoutError` comes
out, or a result is missing.

**Why it is wrong.** Nobody has said how long an item may take. The number in the code
was a guess.

**Example.**

    return answer.get(timeout=1)

**Instead.**

    return answer.get()
""",
)
