"""The caller waits for a sign that nobody gives."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import waits_in
from autograder.diagnosis.words import line, who
from autograder.evidence import Waiter
from autograder.verdict import FactKind

_SIGNS = (
    ("queue.py", ("get",), "an item of a queue"),
    ("threading.py", ("wait", "wait_for"), "a sign"),
    ("threading.py", ("acquire",), "a semaphore"),
)


def _rule(case: Case) -> Mapping[str, Any] | None:
    waiters = case.run.waiters
    if not case.is_a(FactKind.DEADLOCKED) or len(waiters) != 1 or case.failures():
        return None
    [waiter] = waiters
    if waits_in(waiter, "threading.py", "_wait", "join") or not _for_a_sign(waiter):
        return None
    at = waiter.at or case.line_of(waiter.stack)
    doing = f"waits for {waiter.waits_for}"
    return {"what": waiter.waits_for, "evidence": (line(who(waiter.actor), doing, at),)}


def _for_a_sign(waiter: Waiter) -> bool:
    return any(waits_in(waiter, file, *names) for file, names, _ in _SIGNS)


MISTAKE = Mistake(
    name="never-woken",
    title="Somebody waits for a sign that nobody gives",
    rank=30,
    rule=_rule,
    happened="DEADLOCK: all the others have ended, and one thread still waits for "
    "{what}.",
    because="A `get` ends with a `put`, a `wait` with a `set` or a `notify`, an "
    "`acquire` with a `release`. Nobody is left who could do it.",
    try_next="find the line that should wake it, and ask on which way it is passed by.",
    page="""\
# never-woken

**What happens.** All threads have done their work and are gone. One still waits, in
`get()`, `wait()` or `acquire()`, and the program never ends.

**Why it is wrong.** Such a wait ends only when another thread does its part: a `put`, a
`set`, a `notify`, a `release`. If that part is missing, or stands in a branch that is
not taken, or is done one time too few, the wait has no end.

**Example.**

    def work():
        return task()               # puts nothing

    threading.Thread(target=work).start()
    value = answers.get()

**Instead.** Do the other part on every way through the function:

    def work():
        answers.put(task())
""",
)
