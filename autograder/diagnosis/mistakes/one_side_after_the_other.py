"""All items are taken from the source before the first one is handled."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.words import line, who
from autograder.verdict import FactKind


def _rule(case: Case) -> Mapping[str, Any] | None:
    source, handled = case.run.of("source"), case.run.of("handle")
    if not case.is_a(FactKind.NOT_AT_ONCE) or not source or not handled:
        return None
    begun = min(a.step for a in handled)
    if any(a.released is None or a.released >= begun for a in source):
        return None
    last = source[-1]
    at = case.line_of(last.stack)
    return {"evidence": (line(who(last.actor), "took the last item here", at),)}


MISTAKE = Mistake(
    name="one-side-after-the-other",
    title="One side works after the other",
    rank=34,
    rule=_rule,
    happened=(
        "ONE SIDE AFTER THE OTHER: the whole source had been read before the "
        "first item was handled."
    ),
    because=(
        "A pipeline begins to handle while the source still gives. A source "
        "can be slow, or too large for the memory, or without an end."
    ),
    try_next=("put each item into the queue as soon as the source gives it."),
    page="""\
# one-side-after-the-other

**What happens.** The first item is handled when the last one has been read. Nothing
is gained by the second thread, and a source without an end is never handled at all.

**Why it is wrong.** `list(source)` takes everything at once. So does a producer that
is waited for before the consumer is started.

**Example.**

    items = list(source)                # all of it, before anything else

**Instead.** In the producer's thread, while the consumer is at work:

    for item in source:
        waiting.put(item)
""",
)
