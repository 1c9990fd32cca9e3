"""More items wait in a queue than its limit allows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import reach
from autograder.diagnosis.words import line
from autograder.verdict import FactKind


def _rule(case: Case) -> Mapping[str, Any] | None:
    data = case.fact.data
    if not case.is_a(FactKind.OTHER) or "waiting" not in data:
        return None
    listing = case.listing
    top = [n for n, text in enumerate(listing.lines, 1) if not text[:1].isspace()]
    made = listing.find(r"\w*(Queue|deque)\(", [*top, *reach(case)])
    evidence = tuple(
        line("this line", "makes what they wait in", listing.frame(number))
        for number in made
        if len(made) == 1  # of several it is not known which
    )
    numbers = {"waiting": data["waiting"], "limit": data["limit"]}
    return {**numbers, "evidence": evidence}


MISTAKE = Mistake(
    name="too-many-wait",
    title="More items wait than the limit allows",
    rank=35,
    rule=_rule,
    happened=(
        "TOO MANY WAIT: while one item was handled, {waiting} waited; at most"
        " {limit} may."
    ),
    because=(
        "A quick producer fills the memory while a slow consumer is at work. "
        "`put` waits only where a queue has a `maxsize`, and is full."
    ),
    try_next=("make the queue with `maxsize` set to exactly the limit."),
    page="""\
# too-many-wait

**What happens.** The producer runs far ahead of the consumer, and everything it made
waits in the memory.

**Why it is wrong.** `queue.Queue()` has no limit: `put` never waits. `SimpleQueue`
and lists never have one. With millions of items the program runs out of memory.

**Example.**

    waiting = queue.Queue()             # grows as long as it likes

**Instead.**

    waiting = queue.Queue(maxsize=limit)    # put() waits while it is full
""",
)
