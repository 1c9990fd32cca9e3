"""A process of a pool makes a pool of its own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis import prose
from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.pool_observations import error_line
from autograder.diagnosis.words import line


def _rule(case: Case) -> Mapping[str, Any] | None:
    error = case.run.raised
    if error is None or not case.raised("AssertionError"):
        return None
    if not prose.says(error.message, *prose.NO_CHILDREN):
        return None
    at = error_line(case)
    return {"evidence": (line("the pool", f"raised: {error.message}", at),)}


MISTAKE = Mistake(
    name="pool-in-a-pool",
    title="A process of a pool makes a pool of its own",
    rank=20,
    rule=_rule,
    happened="POOL IN A POOL: a process of the pool tried to start processes of its "
    "own.",
    because="The workers of a pool are daemons: they are ended without being asked. So "
    "that nobody is left behind then, they may have no children.",
    try_next="make one pool, in the caller, and give it all of the items.",
    page="""\
# pool-in-a-pool

**What happens.** `AssertionError: daemonic processes are not allowed to have
children`.

**Why it is wrong.** A pool inside of a pool would also start far more processes than
there are CPUs.

**Example.**

    def part(items):
        with Pool(2) as inner:                  # runs in a worker
            return inner.map(func, items)

**Instead.** Hand out single items, and let one pool do it all.
""",
)
