"""A thread ended with an exception that nobody heard of."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.process_observations import worker
from autograder.diagnosis.words import line, translated
from autograder.evidence import ThreadFailure
from autograder.verdict import FactKind

# Raised by a task because the test told it to: no fault by itself, but a thread that
# ended with it may have left others waiting.
_ON_PURPOSE = "TaskFailed"

_CATCH = "catch the exception where it is raised, and hand it on"

# What a thread that did not come to its end can explain.
_EXPLAINED = (
    FactKind.NEVER_RAN,
    FactKind.WRONG_VALUE,
    FactKind.RAISED,
    FactKind.NOT_RAISED,
    FactKind.WRONG_EXCEPTION,
    FactKind.DEADLOCKED,
    FactKind.STUCK,
)


def _rule(case: Case) -> Mapping[str, Any] | None:
    failure = _telling(case) if case.is_a(*_EXPLAINED) else None
    if failure is None:
        return None
    told = translated(failure.raised.message, case.run.tokens)[:120]
    actor = failure.actor_name or "a thread"
    doing = f"ended with {failure.raised.type}"
    at = case.line_of(failure.raised.stack)
    advice = (
        _CATCH if failure.raised.type == _ON_PURPOSE else f"fix this line, or {_CATCH}"
    )
    return {
        "advice": advice,
        "type": failure.raised.type,
        "told": f": {told}" if told else "",
        "evidence": (line(actor, doing, at),),
    }


def _telling(case: Case) -> ThreadFailure | None:
    unforeseen = [f for f in case.failures() if f.raised.type != _ON_PURPOSE]
    if unforeseen:
        return unforeseen[0]
    if worker(case) == "process":
        return None  # it was to end so, and its parent has to bear it
    if case.is_a(FactKind.DEADLOCKED, FactKind.STUCK) and case.failures():
        return case.failures()[0]
    return None


MISTAKE = Mistake(
    name="exception-in-a-thread",
    title="A thread ended with an exception that nobody heard of",
    rank=20,
    rule=_rule,
    happened="A {WORKER} FAILED: {type}{told}",
    because="The exception ended its own {worker} and no other. What that still "
    "had to do was never done, and whoever waits for that waits in vain.",
    try_next="{advice}.",
    page="""\
# exception-in-a-thread

**What happens.** A traceback of another thread is printed, and the program goes on as
if nothing had happened. A value is missing later, or somebody waits for ever.

**Why it is wrong.** An exception travels up the calls of its own thread. The caller
of `start()` is not among them, and `join()` says nothing either. The statements after
the one that raised are skipped: the `put`, the `set()`, the `release()` that others
wait for.

**Example.**

    def work():
        answers.put(task())     # if task raises, nothing is put

    threading.Thread(target=work).start()
    answers.get()               # waits for ever

**Instead.** Catch it in the thread, and hand it over like a value:

    def work():
        try:
            answers.put(("value", task()))
        except Exception as error:
            answers.put(("error", error))
""",
)
