"""A barrier waits for more threads than ever come."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import waits_in
from autograder.diagnosis.words import count, line, who
from autograder.verdict import FactKind

# The name of a step inside of Barrier.wait, which no other wait of the library has.
_INSIDE = "_wait"


def _rule(case: Case) -> Mapping[str, Any] | None:
    if not case.is_a(FactKind.DEADLOCKED):
        return None
    there = [w for w in case.run.waiters if waits_in(w, "threading.py", _INSIDE)]
    if not there:
        return None
    elsewhere = [w for w in case.run.waiters if w not in there]
    evidence = tuple(
        line(who(w.actor), f"waits {place}", w.at or case.line_of(w.stack))
        for w, place in (
            *((w, f"for {w.waits_for}") for w in elsewhere[:1]),
            *((w, "at the barrier") for w in there),
        )
    )
    return {"number": count(len(there), "thread"), "evidence": evidence}


MISTAKE = Mistake(
    name="barrier-too-large",
    title="A barrier waits for more threads than come",
    rank=30,
    rule=_rule,
    happened="DEADLOCK: {number} at the barrier, and nobody else will come.",
    because="A barrier opens when as many threads wait at it as it was made for. "
    "Whoever ends, raises or waits elsewhere never arrives.",
    try_next="count who calls `wait()` on it, the calling thread included.",
    page="""\
# barrier-too-large

**What happens.** Some threads stand at `barrier.wait()`, and the program never ends.

**Why it is wrong.** `Barrier(n)` opens when the n-th thread arrives. If one thread
fewer calls `wait()`, all others wait for ever. A thread that ends with an exception
never arrives either.

**Example.**

    barrier = threading.Barrier(len(tasks) + 1)     # one for the caller, too
    ...
    for thread in threads:
        thread.join()       # the caller waits here, and not at the barrier

**Instead.** Make it for exactly those who come, and let everybody come, also when
something fails: put `barrier.wait()` into a `finally`. To wait for the end of threads
you need no barrier: `join()` does that.
""",
)
