"""A task's exception ended its thread, and the caller was not told."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import written
from autograder.diagnosis.process_observations import worker
from autograder.diagnosis.words import count, line
from autograder.verdict import FactKind

_KINDS = {"thread": ("thread", "threads"), "process": ("process", "processes")}


def _rule(case: Case) -> Mapping[str, Any] | None:
    failures = case.failures("TaskFailed")
    if not case.is_a(FactKind.NOT_RAISED) or not failures:
        return None
    if written(case, r"\bexitcode\b"):
        return None  # it does look, if not in the right way or at the right moment
    at = case.line_of(failures[0].raised.stack)
    actor = failures[0].actor_name or "a thread"
    return {
        "threads": count(len(failures), *_KINDS[worker(case)]),
        "evidence": (line(actor, "ended here with the task's exception", at),),
    }


MISTAKE = Mistake(
    name="lost-exception",
    title="An exception stays in its thread",
    rank=21,
    rule=_rule,
    happened="LOST EXCEPTION: {threads} ended with the exception of a task, and the "
    "caller got a result as if all were well.",
    because="An exception travels up the calls of its own {worker}. `join()` does not "
    "bring it over.",
    try_next="catch it in the function that the {worker} runs, and keep it for the "
    "caller.",
    page="""\
# lost-exception

**What happens.** A traceback of another thread is printed. The caller notices nothing
and returns a result with a hole in it.

**Why it is wrong.** A `try` around `start()` or `join()` is in the wrong thread: the
exception is never there. It ends the thread in which the task was called.

**Example.**

    def work(position, task):
        values[position] = task()       # an exception ends the thread here

**Instead.** Catch it there, keep it, and raise it in the caller after all `join()`s:

    def work(position, task):
        try:
            values[position] = task()
        except Exception as error:
            failures[position] = error
""",
)
