"""The caller waits for work that it should give up."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import written
from autograder.diagnosis.words import line, task
from autograder.evidence import Role
from autograder.verdict import FactKind

_FOR_EVER = r"\.(get|result|wait|next|recv)\(\s*\)|\.(map|starmap)\((?!.*timeout)"
_JOINS = r"\.(join|shutdown)\(\s*\)|^with\b.*PoolExecutor"
_ENDS_THEM = r"\.(terminate|kill)\("

_BY_LIMIT = "That wait has a time limit, but one that ends later than the time for all."
_BY_WAIT = "This wait has no time limit: it ends when the work ends."
_BY_JOIN = (
    "`close()` with `join()`, and the end of a `with ProcessPoolExecutor` block, wait "
    "for all work. A time limit of another call changes nothing of that."
)
_BY_SOMETHING = "Whatever the call waited in did not end when the time was over."


def _rule(case: Case) -> Mapping[str, Any] | None:
    arrivals = case.arrivals()
    if not case.is_a(FactKind.DID_NOT_RETURN) or not arrivals:
        return None
    if any(a.actor.role is not Role.PROCESS for a in arrivals):
        return None
    found: dict[str, Any] = {"task": task(arrivals[0].label)}
    if case.fact.data.get("limited"):
        return found | {"because": _BY_LIMIT}
    # A join after `terminate()` waits for nothing that is late.
    joins = None if written(case, _ENDS_THEM) else written(case, _JOINS)
    at = joins or written(case, _FOR_EVER)
    if at is None:
        return found | {"because": _BY_SOMETHING}
    found["because"] = _BY_JOIN if joins else _BY_WAIT
    return found | {"evidence": (line("this line", "waits", at),)}


MISTAKE = Mistake(
    name="waits-for-the-late",
    title="The caller waits for work that it should give up",
    rank=40,
    rule=_rule,
    happened="TOO LATE: the time was over, and the call still waited until {task} had "
    "ended.",
    because="{because}",
    try_next="wait no longer than what is left of the time for all, and end the "
    "processes then: `terminate()`, or the end of a `with Pool` block.",
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
