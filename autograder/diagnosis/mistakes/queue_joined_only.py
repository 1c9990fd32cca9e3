"""The queue is waited for, and not the threads that take from it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import written
from autograder.diagnosis.words import count, line
from autograder.evidence import Frame, Role
from autograder.verdict import FactKind

_MADE = re.compile(r"([\w.]+)\b.*=.*Queue\(")


def _rule(case: Case) -> Mapping[str, Any] | None:
    left = [x for x in case.run.leftovers if x.actor.role is Role.THREAD]
    at = _queue_joined(case)
    if not case.is_a(FactKind.LEFT_BEHIND) or not left or at is None:
        return None
    evidence = (line("this line", "waits for the queue", at),)
    return {"left": count(len(left), "thread"), "evidence": evidence}


def _queue_joined(case: Case) -> Frame | None:
    """Give the line that joins a queue, if no line joins anything else."""
    made = written(case, r"Queue\(")
    name = _MADE.match(made.source) if made is not None else None
    if name is None or written(case, rf"(?<!\b{re.escape(name[1])})\.join\("):
        return None
    return written(case, rf"\b{re.escape(name[1])}\.join\(")


MISTAKE = Mistake(
    name="queue-joined-only",
    title="The queue is waited for, and its workers are not",
    rank=41,
    rule=_rule,
    happened="TOO EARLY: the call returned when the work was done, and {left} had not "
    "come to an end.",
    because="`join()` of a queue waits until each item is marked by `task_done()`. "
    "Whoever took the items may still be alive, or wait for more for ever.",
    try_next="tell the threads that this was all, and `join()` each of them, too.",
    page="""\
# queue-joined-only

**What happens.** The values are right. But threads are left, and sometimes the program
does not end: one of them waits in `get` for ever.

**Why it is wrong.** A queue knows its items, and not its workers. Its `join()` comes
back as soon as the last item is marked as done.

**Example.**

    for thread in threads:
        thread.start()
    waiting.join()                      # and the threads?

**Instead.**

    for thread in threads:
        waiting.put(None)               # an end mark for each
    for thread in threads:
        thread.join()
""",
)
