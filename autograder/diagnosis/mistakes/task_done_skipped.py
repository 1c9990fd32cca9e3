"""`join` of a queue waits for a `task_done` that does not come."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.queue_observations import failed_by_itself, stand_in, told


def _rule(case: Case) -> Mapping[str, Any] | None:
    joining = stand_in(case, "join")
    if not joining or failed_by_itself(case):
        return None
    return {"evidence": told(case, joining)}


MISTAKE = Mistake(
    name="task-done-skipped",
    title="`task_done` is not called for every item",
    rank=19,
    rule=_rule,
    happened=(
        "DEADLOCK: the queue's `join()` waits for `task_done()`, which was "
        "not called for every item."
    ),
    because=(
        "A queue counts each `put`, and counts down with each `task_done()`. "
        "It does not see what happens between `get` and there, such as an "
        "exception."
    ),
    try_next=(
        "call `task_done()` in `finally`, after each `get` that has given an item."
    ),
    page="""\
# task-done-skipped

**What happens.** All tasks have run, and `join()` still waits.

**Why it is wrong.** `Queue.join()` waits until `task_done()` has been called once for
each item that was put. It does not matter whether the queue is empty.

**Example.**

    task = todo.get()
    values.append(task())           # raises
    todo.task_done()                # is skipped

**Instead.**

    task = todo.get()
    try:
        values.append(task())
    finally:
        todo.task_done()
""",
)
