"""The caller looks again and again, without a pause, instead of waiting."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import reach
from autograder.diagnosis.words import line
from autograder.verdict import FactKind


def _rule(case: Case) -> Mapping[str, Any] | None:
    held = [a for a in case.tasks() if a.released is None]
    if not case.is_a(FactKind.STUCK) or not held:
        return None
    loops = [n for n in case.listing.find(r"^while\b", reach(case)) if _idle(case, n)]
    if not loops:
        return None
    at = case.listing.frame(loops[0])
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
    happened="BUSY: the caller runs in a circle without a pause, while its tasks are "
    "under way.",
    because="Such a loop keeps a CPU busy with nothing, and takes the time away from "
    "the threads that it waits for.",
    try_next="`join()` the threads, or wait for an `Event`: both sleep until it is "
    "time.",
    page="""\
# busy-wait

**What happens.** The program becomes slow and the fan loud: one thread asks all the
time whether the others are done.

**Why it is wrong.** In Python only one thread runs Python code at a moment. The one
that asks takes that moment from those who work.

**Example.**

    while thread.is_alive():
        pass

**Instead.**

    thread.join()               # sleeps until the thread has ended
""",
)
