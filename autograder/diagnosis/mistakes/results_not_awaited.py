"""Nobody waits for the results of an asynchronous call."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import finished, written
from autograder.diagnosis.words import line
from autograder.evidence import Outcome, Role
from autograder.verdict import FactKind

_LATER = r"\.(apply|map|starmap)_async\(|\.ready\(\)"
_WAITS = r"\.(get|wait|join|map|apply|starmap)\("


def _rule(case: Case) -> Mapping[str, Any] | None:
    kinds = FactKind.NEVER_RAN, FactKind.WRONG_VALUE, FactKind.RETURNED_EARLY
    at = written(case, _LATER)
    if not case.is_a(*kinds) or case.run.outcome is not Outcome.RETURNED or at is None:
        return None
    looks, waits = written(case, r"\.ready\(\)"), written(case, _WAITS)
    if waits is not None and looks != waits:
        return None
    slept = any(a.kind == "sleep" for a in case.run.arrivals)
    elsewhere = all(a.actor.role is Role.PROCESS for a in case.tasks())
    if slept or not elsewhere or finished(case):
        return None
    return {"evidence": (line("this line", "does not wait", looks or at),)}


MISTAKE = Mistake(
    name="results-not-awaited",
    title="Nobody waits for the results of an asynchronous call",
    rank=12,
    rule=_rule,
    happened="NOT WAITED FOR: the call came back at once, before any item was done.",
    because="An asynchronous call starts the work and comes back. `ready()` only "
    "looks, and the end of a `with Pool` block throws away what is not "
    "done.",
    try_next="wait for the results, by `get()`, or by `close()` and then `join()`.",
    page="""\
# results-not-awaited

**What happens.** The call comes back at once, without results; or now and then with
some of them, when the work was very short.

**Why it is wrong.** Nothing in the code says how long to wait. So nobody does.

**Example.**

    with Pool() as pool:
        for item in items:
            pool.apply_async(func, (item,), callback=results.append)
    return results                              # the pool is gone, the list is empty

**Instead.** Before the end of the block:

        pool.close()
        pool.join()
""",
)
