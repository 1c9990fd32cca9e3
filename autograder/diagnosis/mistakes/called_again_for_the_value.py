"""The task runs in a thread, and again in the caller, to have its value."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.words import line, task
from autograder.evidence import Arrival, Role


def _rule(case: Case) -> Mapping[str, Any] | None:
    for first in case.tasks():
        again = _again_in_caller(case, first)
        if again is not None:
            doing = f"ran {task(again.label)} once more"
            at = case.line_of(again.stack)
            evidence = (line("the main thread", doing, at),)
            return {"task": task(again.label), "evidence": evidence}
    return None


def _again_in_caller(case: Case, first: Arrival) -> Arrival | None:
    if first.kind != "task" or first.actor.role is not Role.THREAD:
        return None
    same = [a for a in case.tasks() if a.label == first.label and a.step > first.step]
    return next((a for a in same if a.actor.role is Role.MAIN), None)


MISTAKE = Mistake(
    name="called-again-for-the-value",
    title="The task is called once more, to have its value",
    rank=15,
    rule=_rule,
    happened="RAN TWICE: {task} ran in a thread, and then again in the calling thread.",
    because="The value of the first run was lost with its thread, so the work was done "
    "a second time. If the task pays a bill, the bill is paid twice.",
    try_next="let the thread store the value, and read it after `join()`.",
    page="""\
# called-again-for-the-value

**What happens.** A thread runs the task, and what it returns is lost. Then the calling
thread calls the task again, to have the value.

**Why it is wrong.** The work is done twice, and the second time nothing else happens
meanwhile. Many tasks must not happen twice: they send a message, or count something.

**Example.**

    thread = threading.Thread(target=task)
    thread.start()
    thread.join()
    return task()               # all over again

**Instead.**

    values = []
    thread = threading.Thread(target=lambda: values.append(task()))
    thread.start()
    thread.join()
    return values[0]
""",
)
