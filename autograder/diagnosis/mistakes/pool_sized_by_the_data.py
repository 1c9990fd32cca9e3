"""The pool has as many processes as there are items."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis import prose
from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.pool_observations import error_line
from autograder.diagnosis.words import line


def _rule(case: Case) -> Mapping[str, Any] | None:
    error = case.run.raised
    if error is None or not case.raised("ValueError"):
        return None
    if not prose.says(error.message, *prose.NO_WORKERS):
        return None
    at = error_line(case)
    return {"evidence": (line("this line", "asks for a pool of 0 processes", at),)}


MISTAKE = Mistake(
    name="pool-sized-by-the-data",
    title="The pool has as many processes as there are items",
    rank=13,
    rule=_rule,
    happened="NO PROCESS AT ALL: there was nothing to do, and a pool of 0 processes "
    "was asked for.",
    because="The size was worked out from the data. For no item that gives 0, and a "
    "pool needs 1 at least; for a million items it gives a million.",
    try_next="take the number that you are given, or that of the CPUs; a pool may have "
    "more processes than items.",
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
