"""The pool has as many processes as there are items."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.pool_observations import error_line
from autograder.diagnosis.words import line

_NONE_AT_ALL = re.compile(r"(?i)number of processes must be|max_workers must be")


def _rule(case: Case) -> Mapping[str, Any] | None:
    error = case.run.raised
    if error is None or not case.raised("ValueError"):
        return None
    if not _NONE_AT_ALL.search(error.message):
        return None
    at = error_line(case)
    return {"evidence": (line("this line", "asks for a pool of 0 workers", at),)}


MISTAKE = Mistake(
    name="pool-sized-by-the-data",
    title="The pool has as many processes as there are items",
    rank=13,
    rule=_rule,
    happened="NO WORKER AT ALL: there was nothing to do, and a pool of 0 workers "
    "was asked for.",
    because="The size was worked out from the data. For no item that gives 0, and a "
    "pool needs 1 at least; for a million items it gives a million.",
    try_next="take the number that you are given, or that of the CPUs; a pool may have "
    "more workers than items.",
    page="""\
# pool-sized-by-the-data

**What happens.** `ValueError: Number of processes must be at least 1`, for an empty
list.

**Why it is wrong.** How many processes are useful depends on the machine, and not on
the data. Processes that get no item do no harm.

**Example.**

    with Pool(len(items)) as pool:

**Instead.**

    with Pool(processes) as pool:
""",
)
