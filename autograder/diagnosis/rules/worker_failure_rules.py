"""Rules about an exception that ended a thread or process, and that nobody expected."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from autograder.diagnosis import prose
from autograder.diagnosis.case import Case
from autograder.diagnosis.pipe_observations import GONE, NOBODY_RECEIVES
from autograder.diagnosis.process_observations import of_a_class, worker
from autograder.diagnosis.rule import Choice, rule
from autograder.diagnosis.words import line, translated
from autograder.evidence import Frame, Raised, ThreadFailure
from autograder.facts import FactKind

# Raised by a task because the test asked for it: not a fault by itself, but a thread
# that ended with it may have left others waiting.
_ON_PURPOSE = "TaskFailed"

# What a thread that did not finish can explain.
_EXPLAINED = (
    FactKind.NEVER_RAN,
    FactKind.WRONG_VALUE,
    FactKind.RAISED,
    FactKind.NOT_RAISED,
    FactKind.WRONG_EXCEPTION,
    FactKind.DEADLOCKED,
    FactKind.STUCK,
)


@rule("way")
def value_has_no_lock(case: Case) -> Mapping[str, Any] | None:
    """The code asks a shared value for its lock, but the value has none."""
    failures = case.failures("AttributeError")
    for error in [f.raised for f in failures if _in_a_process(case, f)]:
        at = case.line_of(error.stack)
        if at is not None and prose.says(error.message, *prose.HAS_NO_LOCK):
            way = Choice("lock-in-init") if of_a_class(case) else Choice("lock-in-args")
            asks = line("this line", "asks it for its lock", at)
            return {"way": way, "evidence": (asks,)}
    return None


@rule("message", "type", "way")
def exception_in_a_process(case: Case) -> Mapping[str, Any] | None:
    """A process ended with an exception that never reached its parent."""
    failure = _telling(case)
    if failure is None or not _in_a_process(case, failure):
        return None
    error = failure.raised
    at = case.line_of(error.stack)
    return {"way": _way(error, at), **_shown(case, failure, at)}


_EXPECTED = (*GONE, "Empty", "Full", "TimeoutError")
_CALLS_SEND = re.compile(r"\bproduce\(\s*[\w.]+\(\)\s*\)")
_GIVES_AN_END = re.compile(r"\bproduce\(\s*(?![\w.]+\.send\s*\))[\w.]+\s*\)")


def _way(error: Raised, at: Frame | None) -> Choice:
    """Return what to do about an exception that ended a process."""
    if at is not None and error.type == "TypeError":
        if _CALLS_SEND.search(at.source):
            return Choice("pass-the-method")
        called = prose.says(error.message, *prose.END_CALLED)
        if called and _GIVES_AN_END.search(at.source):
            return Choice("pass-its-method")
    if error.type in _EXPECTED:
        return Choice("catch-what-may-come")
    return Choice("correct-the-line" if at is not None else "compare-the-arguments")


@rule("advice", "message", "type")
def exception_in_a_thread(case: Case) -> Mapping[str, Any] | None:
    """A thread ended with an exception that never reached the caller."""
    failure = _telling(case)
    if failure is None or _in_a_process(case, failure):
        return None
    meant = failure.raised.type == _ON_PURPOSE
    advice = Choice("catch-it" if meant else "fix-it")
    at = case.line_of(failure.raised.stack)
    return {"advice": advice, **_shown(case, failure, at)}


def _shown(case: Case, failure: ThreadFailure, at: Frame | None) -> Mapping[str, Any]:
    """Return what was raised, and where, for a page."""
    error = failure.raised
    message = translated(error.message, case.run.tokens)[:120]
    name, doing = failure.actor_name or "a thread", f"ended with {error.type}"
    return {
        "type": error.type,
        "message": f": {message}" if message else "",
        "evidence": (line(name, doing, at),),
    }


_NAME_OF_A_THREAD = re.compile(r"(Thread|ThreadPoolExecutor)-\d")
_NAME_OF_A_PROCESS = re.compile(r"(MainThread$|\w*Process-\d|\w*PoolWorker-\d)")


def _in_a_process(case: Case, failure: ThreadFailure) -> bool:
    """Return whether a process failed: by its name, or else by what does the work."""
    name = failure.actor_name
    if _NAME_OF_A_THREAD.match(name):
        return False
    return bool(_NAME_OF_A_PROCESS.match(name)) or worker(case) == "process"


def _telling(case: Case) -> ThreadFailure | None:
    """Return the failure that explains the fact, if there is one."""
    if not case.is_a(*_EXPLAINED):
        return None
    unforeseen = [f for f in case.failures() if f.raised.type != _ON_PURPOSE]
    if case.is_a(FactKind.RAISED) and case.run.raised is not None:
        # The call itself raised, and closed its ends on the way: others saw that.
        unforeseen = [f for f in unforeseen if f.raised.type not in (*GONE, "OSError")]
    if case.is_a(FactKind.WRONG_VALUE):  # who received has left: that has a cause, too
        unforeseen = [f for f in unforeseen if f.raised.type not in NOBODY_RECEIVES]
    if unforeseen:
        return unforeseen[0]
    if worker(case) == "process":
        return None  # it was meant to end so, and its parent must cope
    if case.is_a(FactKind.DEADLOCKED, FactKind.STUCK) and case.failures():
        return case.failures()[0]
    return None
