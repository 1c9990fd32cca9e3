"""A loop looks again and again for something that does not come."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import reach
from autograder.diagnosis.words import line
from autograder.evidence import Role
from autograder.verdict import FactKind


def _rule(case: Case) -> Mapping[str, Any] | None:
    if not case.is_a(FactKind.STUCK):
        return None
    loops = [n for n in case.listing.find(r"^while\b", reach(case)) if _idle(case, n)]
    callers = [w for w in case.run.waiters if w.actor.role is Role.MAIN]
    lines = {frame.line for w in callers for frame in case.own(w.stack)}
    lines |= {w.at.line for w in callers if w.at is not None}
    here = [n for n in loops if lines & {n, *case.listing.block(n)}]
    if not here:
        return None
    at = case.listing.frame(here[0])
    return {"evidence": (line("the main thread", "runs in a circle here", at),)}


def _idle(case: Case, head: int) -> bool:
    """Tell whether a loop does nothing but look at its condition."""
    text = case.listing.text(head)
    body = [case.listing.text(n) for n in case.listing.block(head)]
    return text.endswith("pass") or [t for t in body if t] in (["pass"], ["continue"])


MISTAKE = Mistake(
    name="busy-wait",
    title="A loop looks again and again instead of waiting",
    rank=51,
    rule=_rule,
    happened="BUSY: the caller runs in a circle without a pause, and what it looks for "
    "does not come.",
    because="Such a loop ends only when another thread changes what it looks at. "
    "Meanwhile it keeps a CPU busy, and takes time away from that thread.",
    try_next="ask who changes the condition; better, `join()` the thread instead.",
    page="""\
# busy-wait

**What happens.** One thread asks all the time whether the others are done. The program
becomes slow and the fan loud; and if the answer never changes, it does not end.

**Why it is wrong.** In Python only one thread runs Python code at a moment. The one
that asks takes that moment from those who work.

**Example.**

    while thread.is_alive():
        pass

**Instead.**

    thread.join()               # sleeps until the thread has ended
""",
)
