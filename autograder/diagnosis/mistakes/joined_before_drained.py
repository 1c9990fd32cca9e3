"""A process is waited for while what it has put is still in the queue."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.queue_observations import told
from autograder.evidence import Role
from autograder.verdict import FactKind


def _rule(case: Case) -> Mapping[str, Any] | None:
    if not case.is_a(FactKind.DEADLOCKED):
        return None
    callers = [w for w in case.run.waiters if w.actor.role is Role.MAIN]
    joining = [w for w in callers if w.waits_for.startswith("the end of")]
    unread = any("queue to be read" in w.waits_for for w in case.run.waiters)
    return {"evidence": told(case, joining)} if joining and unread else None


MISTAKE = Mistake(
    name="joined-before-drained",
    title="Joined before the queue was emptied",
    rank=28,
    rule=_rule,
    happened=(
        "DEADLOCK: the caller waits for a process to end, and the process "
        "cannot end before somebody takes what it has put."
    ),
    because=(
        "A queue of `multiprocessing` is a pipe that holds some thousand "
        "bytes. Who has put more than that stays until the rest is sent."
    ),
    try_next=("get everything first, and join afterwards."),
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
