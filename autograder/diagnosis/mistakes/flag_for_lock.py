"""A variable takes the place of a lock."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.locking import clash, made_here, two_of
from autograder.diagnosis.observations import reach
from autograder.diagnosis.words import line


def _rule(case: Case) -> Mapping[str, Any] | None:
    uses = clash(case)
    if not uses or made_here(case):
        return None
    for head in case.listing.find(r"^while\b.+:", reach(case)):
        text = case.listing.text(head)
        body = [t for n in case.listing.block(head) if (t := case.listing.text(n))]
        idle = text.endswith("pass") or all(_PAUSE.match(t) for t in body)
        if idle:
            looks = line(
                "this line", "looks, and then goes in", case.listing.frame(head)
            )
            return {"evidence": (looks, *two_of(case, uses))}
    return None


_PAUSE = re.compile(r"(time\.)?sleep\(|pass\b|continue\b")


MISTAKE = Mistake(
    name="flag-for-lock",
    title="A variable takes the place of a lock",
    rank=35,
    rule=_rule,
    happened="NOT A LOCK: two looked at the variable, both found it free, and both "
    "went in.",
    because="To look and to set it are two steps, and another one can look in "
    "between. A lock does both in one step, and waits without looking again "
    "and again.",
    try_next="use a `Lock` in the place of the variable.",
    page="""\
# flag-for-lock

**What happens.** `while busy: sleep`, then `busy = True`. Nearly always it works. When
two look at the same moment, both go in.

**Why it is wrong.** Between the look and the assignment another one can look, too. A
variable of your own cannot close this gap, however short it is.

**Example.**

    while busy:
        time.sleep(0.01)
    busy = True
    store(item)
    busy = False

**Instead.**

    with lock:
        store(item)
""",
)
