"""Everybody takes a lock of their own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.locking import (
    clash,
    function_of,
    in_a_loop,
    made_here,
    own_part,
    two_of,
)
from autograder.diagnosis.words import line
from autograder.evidence import Arrival


def _rule(case: Case) -> Mapping[str, Any] | None:
    uses = clash(case)
    if not uses or not all(own_part(case, use.stack) for use in uses):
        return None  # somebody else's lock is not the one that is made here
    for number in made_here(case):
        if _by_the_worker(case, number, uses) or in_a_loop(case, number):
            made = line("this line", "makes another lock", case.listing.frame(number))
            return {"evidence": (made, *two_of(case, uses))}
    return None


def _by_the_worker(case: Case, number: int, uses: tuple[Arrival, ...]) -> bool:
    """Tell whether those who use the thing ran the function that makes the lock."""
    maker = function_of(case, number)
    running = {frame.function for use in uses for frame in own_part(case, use.stack)}
    return maker in running


MISTAKE = Mistake(
    name="new-lock-each-time",
    title="Everybody has a lock of their own",
    rank=32,
    rule=_rule,
    happened="A NEW LOCK EACH TIME: two came in at the same moment, each with a lock "
    "of its own.",
    because="A lock keeps out only those who ask for the same lock. One that is made "
    "anew is always free.",
    try_next="make the lock once, before the work begins, and hand the same one to "
    "everybody.",
    page="""\
# new-lock-each-time

**What happens.** Everybody takes a lock, nobody waits, and two are inside at the same
moment.

**Why it is wrong.** A lock is an object. Two locks know nothing of each other, and
`Lock()` makes a new one every time that the line runs: once for each call, each thread,
or each turn of the loop.

**Example.**

    def work():
        lock = threading.Lock()     # mine alone
        with lock:
            counter.value += 1

**Instead.** Make it once, outside, and let all use it:

    lock = threading.Lock()

    def work():
        with lock:
            counter.value += 1
""",
)
