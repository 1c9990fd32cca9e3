"""All threads are started, and let in one by one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import asleep_meanwhile, workers
from autograder.diagnosis.words import count, line, task
from autograder.evidence import Role
from autograder.verdict import FactKind


def _rule(case: Case) -> Mapping[str, Any] | None:
    tasks = [a for a in case.arrivals() if a.kind == "task"] or case.tasks()
    if not case.is_a(FactKind.NOT_AT_ONCE) or case.peak() != 1 or len(tasks) < 2:
        return None
    in_threads = all(a.actor.role is Role.THREAD for a in tasks)
    if not in_threads or workers(tasks) != len(tasks):
        return None
    # With the caller, all those who have not had their turn are asleep.
    asleep = asleep_meanwhile(case, tasks)
    if any(n != len(tasks) - i for i, n in enumerate(asleep)):
        return None
    first = tasks[0]
    doing = f"is at {task(first.label)}, and {asleep[0] - 1} wait for their turn"
    return {
        "tasks": count(len(tasks), "thread"),
        "evidence": (line("one thread", doing, case.line_of(first.stack)),),
    }


MISTAKE = Mistake(
    name="one-lock-around-all",
    title="A lock around the whole work",
    rank=50,
    rule=_rule,
    happened="ONE AFTER ANOTHER: {tasks} were there at the same time, but only one was "
    "let in to its task at a time.",
    because="The task stands inside something that only one thread can hold, such as a "
    "lock. Whoever waits outside might as well not have been started.",
    try_next="hold a lock only around what is shared, and call the task outside of it.",
    page="""\
# one-lock-around-all

**What happens.** All threads are started, and all but one wait. The work takes as long
as without threads.

**Why it is wrong.** A lock lets one thread in at a time. It is for the short moment in
which shared data is changed. The work itself does not need it.

**Example.**

    def work(task):
        with lock:
            values.append(task())       # all others wait for this task

**Instead.**

    def work(task):
        value = task()                  # all at the same time
        with lock:
            values.append(value)        # short
""",
)
