"""A process is waited for while what it has put is still in the queue."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.awaited import ENDS, Awaited
from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.process_observations import caller_waits, children_waiting
from autograder.diagnosis.queue_observations import told
from autograder.diagnosis.words import line

# A `Queue` is emptied by a thread of the child; into a `SimpleQueue` it writes itself.
_FULL = Awaited.FEEDER_END, Awaited.QUEUE_ROOM, Awaited.FEEDER_ROOM


def _rule(case: Case) -> Mapping[str, Any] | None:
    caller = caller_waits(case, ENDS)
    full = children_waiting(case, _FULL)
    if caller is None or not full:
        return None
    child = line("a child", f"waits for {full[0].waits_for}", full[0].at)
    return {"evidence": (*told(case, [caller]), child)}


MISTAKE = Mistake(
    name="joined-before-drained",
    title="Joined before the queue was emptied",
    rank=28,
    rule=_rule,
    happened="DEADLOCK: the caller waits for a process to end, and the process "
    "cannot end before somebody takes what it has put.",
    because="A queue of `multiprocessing` is a pipe, and a pipe holds some 64 kB. "
    "Who has put more than that stays until the rest is taken out.",
    try_next="get everything first, and join afterwards.",
    page="""\
# joined-before-drained

**What happens.** Small values work, large ones do not: the program stands still in
`join()`.

**Why it is wrong.** A process that has put something ends only when all of it has
gone through the pipe. The pipe is full, and the one who should read it waits for the
process.

**Example.**

    process.start()
    process.join()                  # waits for the process ...
    value = answers.get()           # ... which waits for this line

**Instead.**

    process.start()
    value = answers.get()
    process.join()
""",
)
