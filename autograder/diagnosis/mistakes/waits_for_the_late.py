"""The caller waits for work that it should give up."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import written
from autograder.diagnosis.words import line, task
from autograder.evidence import Role
from autograder.verdict import FactKind

_WAITS = r"\.(join|shutdown|get|result|wait|map)\(\s*\)|^with\b.*PoolExecutor|\.map\("


def _rule(case: Case) -> Mapping[str, Any] | None:
    arrivals = case.arrivals()
    if not case.is_a(FactKind.DID_NOT_RETURN) or not arrivals:
        return None
    if any(a.actor.role is not Role.PROCESS for a in arrivals):
        return None
    at = written(case, _WAITS)
    found: dict[str, Any] = {"task": task(arrivals[0].label)}
    return found | ({"evidence": (line("this line", "waits", at),)} if at else {})


MISTAKE = Mistake(
    name="waits-for-the-late",
    title="The caller waits for work that it should give up",
    rank=40,
    rule=_rule,
    happened="TOO LATE: the time was over, and the call still waited until {task} had "
    "ended.",
    because="`close()` with `join()`, and the end of a `with ProcessPoolExecutor` "
    "block, wait for all work. A time limit of another call changes nothing of that.",
    try_next="end the processes when the time is over: `terminate()`, or the end of a "
    "`with Pool` block.",
    page="""\
# waits-for-the-late

**What happens.** The limit passes, and the call comes back only when the late work is
done.

**Why it is wrong.** A limit ends one wait. If the next line waits for the same work
without a limit, nothing is won.

**Example.**

    try:
        result = answer.get(timeout=seconds)
    except multiprocessing.TimeoutError:
        result = None
    pool.close()
    pool.join()                                 # waits for the late one

**Instead.** `pool.terminate()` before `pool.join()`.
""",
)
