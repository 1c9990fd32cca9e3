"""The task is called where it should be handed over."""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping
from typing import Any

from autograder.diagnosis import prose
from autograder.diagnosis.case import SHARED, Case, Mistake
from autograder.diagnosis.observations import (
    caller_of,
    frame_where,
    ran_in_caller,
    statement_where,
)
from autograder.diagnosis.process_observations import worker
from autograder.diagnosis.words import line, task
from autograder.evidence import Arrival, Frame, Role
from autograder.verdict import FactKind

# The line makes a thread or hands something to a pool, and the task ran inside it.
_HANDS_OVER = r"\btarget\s*=|\b(Thread|Timer|Process)\(|\.(submit|apply_async|map)\("
_THEIR_RUN = ("threading.py", "process.py")
_CALLS_IT = re.compile(r"\btarget\s*=\s*(?:self\.)?(\w+)\(")


def _rule(case: Case) -> Mapping[str, Any] | None:
    return _ran_there(case) or _waits_there(case)


def _waits_there(case: Case) -> Mapping[str, Any] | None:
    """Find the caller in a wait inside of what it called while it made a thread."""
    if not case.is_a(FactKind.DEADLOCKED, FactKind.STUCK):
        return None
    for waiter in case.run.waiters:
        if waiter.actor.role is not Role.MAIN:
            continue
        for outer, inner in itertools.pairwise(case.own(waiter.stack)):
            found = _CALLS_IT.search(outer.source)
            if found is not None and found[1] == inner.function:
                called = f"`{inner.function}`"
                doing = f"called {called} here, before any {worker(case)} was started"
                return {
                    "task": called,
                    "evidence": (line("the main thread", doing, outer),),
                }
    return None


def _ran_there(case: Case) -> Mapping[str, Any] | None:
    for arrival in ran_in_caller(case):
        if any(caller_of(case, arrival.stack, "run", file) for file in _THEIR_RUN):
            continue  # it was handed over, and then `run` was called
        at = (
            frame_where(case, arrival.stack, _HANDS_OVER)
            or statement_where(case, arrival.stack, _HANDS_OVER)
            or _in_constructor(case, arrival)
            or _value_was_called(case, arrival)
        )
        if at is not None and not _only_looked(case, arrival, at):
            name = task(arrival.label)
            doing = f"called {name} here, before any {worker(case)} was started"
            evidence = (line("the main thread", doing, at),)
            return {"task": task(arrival.label), "evidence": evidence}
    return None


def _only_looked(case: Case, arrival: Arrival, at: Frame) -> bool:
    """Tell whether the line itself read what is shared, and called nothing."""
    own = case.own(arrival.stack)
    return arrival.kind in SHARED and bool(own) and own[-1].line == at.line


def _in_constructor(case: Case, arrival: Arrival) -> Frame | None:
    own = case.own(arrival.stack)
    return own[-1] if own and own[-1].function == "__init__" else None


def _value_was_called(case: Case, arrival: Arrival) -> Frame | None:
    """Give the line that called the task, if a thread then tried to call its value."""
    tried = any(
        prose.says(failure.raised.message, *prose.NOT_CALLABLE)
        for failure in case.failures("TypeError")
    )
    return case.line_of(arrival.stack) if tried else None


MISTAKE = Mistake(
    name="called-instead-of-passed",
    title="The task is called where it should be handed over",
    rank=10,
    rule=_rule,
    happened="NO SECOND {WORKER}: the calling thread ran {task} by itself, while the "
    "new {worker} was still being made.",
    because="Parentheses call a function at once. What the {worker} gets is the value "
    "that came back, and not the function.",
    try_next="hand over the name without parentheses, and its arguments as "
    "`args=(...)`.",
    page="""\
# called-instead-of-passed

**What happens.** The task runs in the calling thread, while the thread object is being
made. The new thread gets the task's value to call: often that is `None`, and the
thread ends without a word. The result looks right, and nothing ran at the same time.

**Why it is wrong.** Python works out the arguments of a call before the call. `task()`
is therefore done and over before `Thread` even exists.

**Example.**

    thread = threading.Thread(target=task(7))    # task runs here
    thread.start()                               # nothing is left to do

**Instead.** Pass the function, and say apart from it what to call it with:

    thread = threading.Thread(target=task, args=(7,))
""",
)
