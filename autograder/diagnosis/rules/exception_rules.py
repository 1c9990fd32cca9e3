"""Rules about exceptions and values on their way from a thread to its caller."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case
from autograder.diagnosis.observations import (
    finished,
    in_order_of_ending,
    label_of,
    reach,
    unfinished,
    workers,
    written,
    wrong_list,
)
from autograder.diagnosis.pool_observations import (
    CREATES_PROCESSES,
    WAITS_WITH_THE_LIMIT,
)
from autograder.diagnosis.process_observations import said_to_have_failed, worker
from autograder.diagnosis.rule import Choice, rule
from autograder.diagnosis.words import (
    count,
    line,
    shown,
    task,
    tasks,
)
from autograder.evidence import Frame
from autograder.facts import (
    About,
    FactKind,
    NeverRan,
    NotRaised,
    WrongException,
    WrongValue,
)
from autograder.verdict import EvidenceLine

_EXCEPTION = re.compile(r"\w*(?:Error|Exception|Failed|Group)")


@rule("type")
def exception_as_value(case: Case) -> Mapping[str, Any] | None:
    """An exception is returned, or put among the values, instead of raised."""
    # If nothing should be raised, what a value may be is a different question.
    fact = case.fact
    if not isinstance(fact, NotRaised) or not _EXCEPTION.fullmatch(fact.of_type):
        return None
    at = written(case, _CATCHES)
    evidence = (line("the exception", "is caught here", at),)
    return {"type": fact.of_type} | ({"evidence": evidence} if at else {})


_KINDS = {"thread": ("thread", "threads"), "process": ("process", "processes")}


@rule("threads")
def lost_exception(case: Case) -> Mapping[str, Any] | None:
    """A task's exception ended its thread and never reached the caller."""
    failures = case.failures("TaskFailed")
    if not case.is_a(FactKind.NOT_RAISED) or not failures:
        return None
    if written(case, r"\bexitcode\b"):
        return None  # it does check, though perhaps wrongly or too early
    at = case.line_of(failures[0].raised.stack)
    actor = failures[0].actor_name or "a thread"
    return {
        "threads": count(len(failures), *_KINDS[worker(case)]),
        "evidence": (line(actor, "ended here with the task's exception", at),),
    }


# An empty queue is not a failure of a task.
_CATCHES = r"^except\b(?!.*\b(Empty|Full)\b)|\bsuppress\((?!.*\b(Empty|Full)\b)"


_CATCHES_ALL = r"^except\s*(:|\(?\s*(Base)?Exception\b)"

_GET_MISSING = {"because": Choice("only-get-raises"), "try_next": Choice("call-get")}
_RESULT_MISSING = {
    "because": Choice("only-result-raises"),
    "try_next": Choice("call-result"),
}


@rule("because", "try_next")
def swallowed_exception(case: Case) -> Mapping[str, Any] | None:
    """A task's exception is caught and dropped."""
    fact = case.fact
    if not isinstance(fact, NotRaised) or case.failures() or not finished(case):
        return None
    if fact.died:
        return None  # the task raised nothing: it ended its process
    if fact.got is not None:
        return None  # the value cannot be shown: perhaps it is the exception
    caught = _caught(case)
    if caught is None and (not_asked := _not_asked(case)):
        return not_asked
    at = caught or written(case, _CATCHES)
    if at is None:
        return {"because": Choice("got-lost"), "try_next": Choice("find-where")}
    every = re.search(_CATCHES_ALL, at.source)
    all_of_them = every and _waits_in_its_try(case, at)
    way = Choice("catch-the-limit") if all_of_them else _advice(case, fact)
    limit = way.key in ("catch-the-limit", "catch-the-pools-own")
    return {
        "because": Choice("caught-like-the-limit") if limit else Choice("caught"),
        "try_next": way,
        "evidence": (line("this line", "catches what a task raises", at),),
    }


def _waits_in_its_try(case: Case, at: Frame) -> bool:
    """Return whether an exception may end a wait with the limit, above this `except`.

    `wait()` and `poll()` only return when it is over.
    """
    waits = case.listing.find(WAITS_WITH_THE_LIMIT, case.listing.tried(at.line))
    silent = case.listing.find(r"\.(wait|poll)\(", waits)
    return len(silent) < len(waits)


def _caught(case: Case) -> Frame | None:
    """Return the first line that catches exceptions and does not raise them again."""
    for number in case.listing.find(_CATCHES, reach(case)):
        handler = [number, *case.listing.block(number)]
        text = case.listing.text(number)
        again = case.listing.find(r"(^|:\s*)raise\b", handler)
        if not again or not text.startswith("except"):
            return case.listing.frame(number)
    return None


def _not_asked(case: Case) -> Mapping[str, Any] | None:
    """Find work that was handed out to a pool, and whose answer nobody asks for."""
    successful = written(case, r"\.successful\(")
    if successful is not None:
        doing = "is false where an item failed; that exception is not raised"
        return {**_GET_MISSING, "evidence": (line("this line", doing, successful),)}
    for gives, asks, words in (
        (r"\.\w+_async\(", r"\.get\b", _GET_MISSING),
        (r"\.submit\(", r"\.(result|exception)\b", _RESULT_MISSING),
    ):
        at = written(case, gives)
        if at is not None and written(case, asks) is None:
            return {**words, "evidence": (line("this line", "hands out work", at),)}
    return None


_BOTH_TIMEOUTS = r"^except\s*\((?=.*(?<!\.)\bTimeoutError)(?=.*\.TimeoutError)"


def _advice(case: Case, fact: NotRaised) -> Choice:
    """Return how the exception can reach the caller."""
    if worker(case) == "thread":
        return Choice("store-it")
    # The exit status is all that a caller has to learn of a child that failed.
    by_status = fact.type == "ChildFailed"
    if fact.type == "TimeoutError" and written(case, _BOTH_TIMEOUTS):
        return Choice("catch-the-pools-own")
    if not by_status and written(case, CREATES_PROCESSES):
        return Choice("let-the-pool-raise")
    return Choice("let-it-end-the-child" if by_status else "let-it-through")


@rule("places", "task")
def one_place_for_all(case: Case) -> Mapping[str, Any] | None:
    """All threads write their result to the same variable."""
    lists = wrong_list(case)
    if lists is None:
        return None
    expected, actual = lists
    same = len(actual) == len(expected) > 1 and all(v == actual[0] for v in actual)
    label = label_of(case, actual[0]) if same else ""
    if not label or actual[0] not in expected or workers(case.tasks()) < 2:
        return None
    return {"task": task(label), "places": count(len(actual), "place")}


@rule()
def exception_as_text(case: Case) -> Mapping[str, Any] | None:
    """The result has a text instead of an exception."""
    lists = wrong_list(case)
    if lists is None:
        return None
    expected, actual = lists
    if len(expected) != len(actual):
        return None
    pairs = [(e, a) for e, a in zip(expected, actual, strict=True) if e != a]
    if not pairs or not all(_is_its_text(case, e, a) for e, a in pairs):
        return None
    at = written(case, r"\b(str|repr)\(|\.args\b|\{\w+(![rs])?\}|format_exc")
    got = shown(pairs[0][1], case.run.tokens)
    return {"evidence": (line("got", got, at),)}


def _is_its_text(case: Case, expected: object, actual: object) -> bool:
    match expected:
        case [str(_), str(message)]:
            label = label_of(case, message)
            return isinstance(actual, str) and bool(label) and message in actual
    return False


_USED = r"^(return\b|[\w.\[\], ]+=(?!=)|\w[\w.]*\.append\().*\.join\(\s*\)"


_INSTEAD_OF_JOIN = {
    "thread": {
        "headline": Choice("no-value"),
        "because": Choice("lost-by-a-thread"),
        "way": Choice("keep-it-in-a-list"),
    },
    "process": {
        "headline": Choice("no-value"),
        "because": Choice("lost-by-a-process"),
        "way": Choice("send-it"),
    },
    "exit-code": {
        "headline": Choice("no-exit-code"),
        "because": Choice("is-an-attribute"),
        "way": Choice("read-it"),
    },
}


@rule("because", "headline", "way")
def result_of_join(case: Case) -> Mapping[str, Any] | None:
    """What ``join()`` returns is taken for the value of the task."""
    at = written(case, _USED)
    if not case.is_a(FactKind.WRONG_VALUE) or at is None or not finished(case):
        return None
    actual = case.as_a(WrongValue).actual
    values = actual if isinstance(actual, list | tuple) else [actual]
    if None not in values:
        return None
    ended_by = isinstance(case.fact, WrongValue) and case.fact.about is About.EXIT_CODE
    kind = "exit-code" if ended_by else worker(case)
    return {
        **_INSTEAD_OF_JOIN[kind],
        "evidence": (line("this line", "uses the result of `join()`", at),),
    }


@rule("got", "task", "wanted")
def exception_wrapped(case: Case) -> Mapping[str, Any] | None:
    """Another exception is raised instead of the task's own."""
    error = case.run.raised
    if error is None or not case.is_a(FactKind.WRONG_EXCEPTION):
        return None
    wanted = case.as_a(WrongException).type
    label = label_of(case, error.message)
    if error.type == wanted or not label:
        return None
    at = case.own(error.stack)
    evidence = (line("the main thread", f"raises {error.type}", at[0] if at else None),)
    found = {"wanted": wanted, "got": error.type, "task": task(label)}
    return {**found, "evidence": evidence}


@rule("got", "wanted")
def first_to_fail(case: Case) -> Mapping[str, Any] | None:
    """The exception that came first is raised instead of the first in order."""
    if not case.is_a(FactKind.WRONG_EXCEPTION):
        return None
    wanted = label_of(case, case.as_a(WrongException).expected)
    got = label_of(case, case.as_a(WrongException).actual)
    ended = [a.label for a in in_order_of_ending(case.tasks())]
    if wanted == got or not {wanted, got} <= set(ended):
        return None
    if ended.index(got) > ended.index(wanted):
        return None
    return {
        "wanted": task(wanted),
        "got": task(got),
        "evidence": (
            line("failed first", task(got)),
            line("failed later", f"{task(wanted)}, which is earlier in the list"),
        ),
    }


@rule("got", "wanted")
def last_to_fail(case: Case) -> Mapping[str, Any] | None:
    """A later exception has replaced the one that is first in order."""
    if not case.is_a(FactKind.WRONG_EXCEPTION):
        return None
    wanted = label_of(case, case.as_a(WrongException).expected)
    got = label_of(case, case.as_a(WrongException).actual)
    ended = [a.label for a in in_order_of_ending(case.tasks())]
    if wanted == got or not {wanted, got} <= set(ended):
        return None
    if ended.index(got) < ended.index(wanted):
        return None
    return {
        "wanted": task(wanted),
        "got": task(got),
        "evidence": (
            line("expected", f"the exception of {task(wanted)}"),
            line("raised", f"the exception of {task(got)}, which failed later"),
        ),
    }


_SHOWN_BY = (
    FactKind.RETURNED_EARLY,
    FactKind.LEFT_BEHIND,
    FactKind.WRONG_EXCEPTION,
    FactKind.NEVER_RAN,
)


@rule("tasks")
def raises_too_early(case: Case) -> Mapping[str, Any] | None:
    """The exception is raised while other tasks are still running."""
    error = case.run.raised
    if not case.is_a(*_SHOWN_BY) or error is None or not case.raised():
        return None
    left = [a.label for a in unfinished(case)]
    if case.is_a(FactKind.NEVER_RAN) and case.run.leftovers:
        left = list(case.as_a(NeverRan).labels)  # still to come when the play ended
    own = case.own(error.stack)
    said = bool(own and re.search(r"\braise\b", own[-1].source))
    meant = said or error.type == "TaskFailed"
    if not left or not meant:
        return None
    # The outermost line: the inner ones belong to the thread that failed.
    evidence = (line("the main thread", "raises here", own[0] if own else None),)
    return {"tasks": tasks(left), "evidence": evidence}


# The exception that scenarios let a task return, and that no task raises.
_ONLY_RETURNED = "OnlyAValue"

_RETURNED = "a task returned an exception as its value"
_GIVEN = "an exception was an item, or the value of `handle`"


@rule("then", "whence")
def value_taken_for_failure(case: Case) -> Mapping[str, Any] | None:
    """An exception that a task returned as a value is raised."""
    if refused := _refused(case):
        then = "`ChildFailed` was raised"
        return {"whence": _RETURNED, "then": then, "evidence": (refused,)}
    error = case.run.raised
    if error is None or not case.is_a(FactKind.RAISED) or error.type != _ONLY_RETURNED:
        return None
    at = case.line_of(error.stack)
    evidence = (line("the main thread", "raises it, though no task raised it", at),)
    whence = _GIVEN if case.exercise == "pipeline" else _RETURNED
    return {"whence": whence, "then": "the code raised it", "evidence": evidence}


def _refused(case: Case) -> EvidenceLine | None:
    """Return where a child counts as failed for an exception that its task returned."""
    failed = said_to_have_failed(case)
    if not failed or failed[0] != _ONLY_RETURNED:
        return None
    return line("this line", "decides by the type", written(case, r"\bisinstance\("))
