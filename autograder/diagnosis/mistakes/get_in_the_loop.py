"""Each result is waited for before the next item is given out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import reach
from autograder.diagnosis.pool_observations import one_at_a_time
from autograder.diagnosis.words import line

_GIVES = r"\.(apply_async|submit|map_async)\("
_ASKS = r"\.(get|result|wait|exception)\("


def _rule(case: Case) -> Mapping[str, Any] | None:
    if not one_at_a_time(case):
        return None
    listing = case.listing
    repeated = {n for head in listing.loops() for n in listing.block(head)}
    for number in reach(case):
        text = listing.text(number)
        again = number in repeated or re.search(r"\bfor\b", text)
        if again and re.search(_GIVES, text) and re.search(_ASKS, text):
            at = listing.frame(number)
            return {"evidence": (line("this line", "gives one out, and waits", at),)}
    for head in listing.loops(within=case.exercise):
        gives = listing.find(_GIVES, listing.block(head))
        asks = listing.find(_ASKS, listing.block(head))
        if gives and asks:
            evidence = (
                line("gives one out", "", listing.frame(gives[0])),
                line("waits for it", "", listing.frame(asks[0])),
            )
            return {"evidence": evidence}
    return None


MISTAKE = Mistake(
    name="get-in-the-loop",
    title="Each result is waited for before the next item is given out",
    rank=40,
    rule=_rule,
    happened="ONE AFTER ANOTHER: the pool has several processes, and never more than 1 "
    "was at work.",
    because="The loop gives one item to the pool and waits for its result, before it "
    "gives out the next one. So all other processes have nothing to do.",
    try_next="use two loops: one that gives out all items, and one that asks for all "
    "results.",
    page="""\
# get-in-the-loop

**What happens.** The results are right, and one process works at a time.

**Why it is wrong.** `apply_async` comes back at once, but a `get()` right after it
waits. Together they are the same as a plain call.

**Example.**

    for item in items:
        results.append(pool.apply_async(func, (item,)).get())

**Instead.**

    answers = [pool.apply_async(func, (item,)) for item in items]
    results = [answer.get() for answer in answers]
""",
)
