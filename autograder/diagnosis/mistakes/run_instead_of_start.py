"""``run()`` is called where ``start()`` was meant."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import caller_of, frame_where, ran_in_caller
from autograder.diagnosis.words import line
from autograder.evidence import Role
from autograder.verdict import FactKind


def _rule(case: Case) -> Mapping[str, Any] | None:
    for arrival in ran_in_caller(case):
        files = "threading.py", "process.py", ""
        found = (caller_of(case, arrival.stack, "run", file) for file in files)
        at = next(filter(None, found), None)
        if at is not None:
            evidence = (line("the main thread", "called `run` itself", at),)
            return {"evidence": evidence}
    return _seen_waiting(case)


def _seen_waiting(case: Case) -> Mapping[str, Any] | None:
    """Look for `run` where the calling thread stands for ever."""
    if not case.is_a(FactKind.DEADLOCKED):
        return None
    for waiter in case.run.waiters:
        if waiter.actor.role is Role.MAIN and not waiter.joins:
            found = frame_where(case, waiter.stack, r"\.run\(\)")
            if found is not None:
                return {
                    "evidence": (line("the main thread", "called `run` itself", found),)
                }
    return None


MISTAKE = Mistake(
    name="run-instead-of-start",
    title="`run()` is called where `start()` was meant",
    rank=11,
    rule=_rule,
    happened="NO SECOND {WORKER}: `run()` was called like any other method, so the "
    "calling thread did the work.",
    because="Only `start()` makes a new {worker}; the new {worker} then calls `run()`.",
    try_next="call `start()` here, and leave the call of `run()` to it.",
    page="""\
# run-instead-of-start

**What happens.** The work is done, in the right order, by the thread that called. No
new thread ever exists. A `join()` afterwards raises `RuntimeError: cannot join thread
before it is started`.

**Why it is wrong.** `run()` says *what* a thread does. It is an ordinary method:
whoever calls it does the work. `start()` asks the system for a new thread, and that
one calls `run()`.

**Example.**

    thread = threading.Thread(target=task)
    thread.run()        # an ordinary call: it comes back when the task is done

**Instead.**

    thread.start()      # comes back at once; the new thread calls run()
""",
)
