"""A task raises, and the worker that ran it does no other one."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.locking import own_part
from autograder.diagnosis.words import line, tasks
from autograder.evidence import Frame, Role
from autograder.verdict import FactKind


def _rule(case: Case) -> Mapping[str, Any] | None:
    raised = case.failures("TaskFailed") or case.raised("TaskFailed")
    ran = case.tasks()
    if not case.is_a(FactKind.NEVER_RAN) or not raised or not ran:
        return None
    if any(a.actor.role is not Role.THREAD for a in ran) or case.run.leftovers:
        return None
    at = case.line_of(ran[0].stack)
    if not any(_leaves_its_loop(case, frame) for frame in own_part(case, ran[0].stack)):
        return None
    left = list(case.fact.data["labels"])
    return {
        "tasks": tasks(left),
        "were": "was" if len(left) == 1 else "were",
        "evidence": (line("tasks", "are called here", at),),
    }


def _leaves_its_loop(case: Case, frame: Frame) -> bool:
    """Tell whether an exception on this line ends the loop that it stands in.

    It does not where a `try` inside the loop catches it, and lets the loop go on.
    """
    caught: list[int] = []
    for head in case.listing.heads(frame.line):
        text = case.listing.text(head)
        if re.match(r"(for|while)\b", text):
            exits = case.listing.find(r"^(break|return|raise)\b", caught)
            return not caught or bool(exits)
        if text.startswith("try:"):
            caught += case.listing.handlers(head)
    return False


MISTAKE = Mistake(
    name="worker-ends-with-its-task",
    title="A worker ends with the task that raises",
    rank=33,
    rule=_rule,
    happened=(
        "A WORKER ENDED with each task that raised, and {tasks} {were} left undone."
    ),
    because=(
        "An exception leaves the loop that it is raised in. A worker whose "
        "loop is left takes no other task."
    ),
    try_next=("put the `try` inside the loop, around the call of the task alone."),
    page="""\
# worker-ends-with-its-task

**What happens.** One bad task takes a worker with it. When as many tasks have raised
as there are workers, the rest is never done.

**Why it is wrong.** `try` outside of the loop catches the exception when the loop is
over already. Without any `try` it ends the thread.

**Example.**

    try:
        while True:
            values.append(todo.get_nowait()())
    except Exception as error:
        errors.append(error)            # and the loop is over

**Instead.**

    while True:
        task = ...
        try:
            values.append(task())
        except Exception as error:
            errors.append(error)        # and on to the next one
""",
)
