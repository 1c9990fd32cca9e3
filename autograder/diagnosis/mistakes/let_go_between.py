"""The lock is released between the read and the write."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.locking import clash, guard_of
from autograder.diagnosis.words import line
from autograder.verdict import FactKind


def _rule(case: Case) -> Mapping[str, Any] | None:
    if not case.is_a(FactKind.LOST_UPDATE) or case.run.of("audit"):
        return None
    heads: dict[str, set[tuple[str, int]]] = {"read": set(), "write": set()}
    for use in clash(case):
        guard = guard_of(case, use.stack)
        if guard is None:
            return None
        heads[use.kind].add((guard[0], guard[1].line))
    if len(heads["read"]) != 1 or len(heads["write"]) != 1:
        return None
    [read], [write] = heads["read"], heads["write"]
    if read[1] == write[1]:
        return None
    return {
        "evidence": tuple(
            line(f"to {kind}", f"takes `{lock}`", case.listing.frame(number))
            for kind, (lock, number) in (("read", read), ("write", write))
        ),
    }


MISTAKE = Mistake(
    name="let-go-between",
    title="The lock is free between the read and the write",
    rank=33,
    rule=_rule,
    happened="LET GO IN BETWEEN: the value is read under one `with`, and written under "
    "another one.",
    because="Between the two blocks anybody can come in and read the same old value.",
    try_next="read and write inside of one and the same `with` block.",
    page="""\
# let-go-between

**What happens.** Every use of the value is inside a `with` block, and still updates are
missing.

**Why it is wrong.** The read is safe, and the write is safe. Together they are not: the
lock is free in between, and another one reads the value that is about to change.

**Example.**

    with lock:
        value = counter.value
    value += 1
    with lock:
        counter.value = value

**Instead.** One block for what belongs together:

    with lock:
        counter.value += 1
""",
)
