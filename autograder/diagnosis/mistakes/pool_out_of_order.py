"""The steps of ending a pool are in the wrong order."""

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
    if prose.says(error.message, *prose.STILL_OPEN):
        told = "waits for a pool that has not been closed"
    elif prose.says(error.message, *prose.POOL_CLOSED):
        told = "gives work to a pool that has been closed"
    else:
        return None
    return {"told": told, "evidence": (line("this line", told, error_line(case)),)}


MISTAKE = Mistake(
    name="pool-out-of-order",
    title="The steps of ending a pool are in the wrong order",
    rank=30,
    rule=_rule,
    happened="OUT OF ORDER: a line {told}.",
    because="First comes the work, then `close()`, which says that no more work comes, "
    "then `join()`, which waits until the processes have ended.",
    try_next="put the lines in this order: all work, `close()`, `join()`.",
    page="""\
# pool-out-of-order

**What happens.** `ValueError: Pool is still running`, or `ValueError: Pool not
running`.

**Why it is wrong.** The processes of an open pool wait for more, for ever; so
`join()` refuses to wait for them. And a closed pool takes nothing more.

**Example.**

    pool.join()
    pool.close()

**Instead.**

    pool.close()
    pool.join()
""",
)
