"""Rules about beginners' slips: parentheses, names, and what was not called."""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping
from typing import Any

from autograder.diagnosis import prose
from autograder.diagnosis.case import Case
from autograder.diagnosis.locking import definition_of
from autograder.diagnosis.observations import (
    finished,
    label_of,
    left_too_early,
    reach,
    written,
)
from autograder.diagnosis.pool_observations import parameters
from autograder.diagnosis.rule import Choice, rule
from autograder.diagnosis.rules.calling_rules import looks_a_loops_variable_up
from autograder.diagnosis.words import line, shown, task
from autograder.evidence import Frame
from autograder.facts import About, FactKind, NotRaised, WrongValue

_NAMED_ONLY = r"\.start\b(?!\s*\()"
_NO_EFFECT = FactKind.NEVER_RAN, FactKind.WRONG_VALUE, FactKind.NOT_RAISED


@rule()
def start_not_called(case: Case) -> Mapping[str, Any] | None:
    """``start`` is named but not called."""
    at = written(case, _NAMED_ONLY)
    if at is None or case.tasks() or written(case, r"\.start\s*\(|\bmap\("):
        return None
    refused = case.raised("RuntimeError") and case.run.raised is not None
    if refused and case.run.raised is not None:
        refused = prose.says(case.run.raised.message, *prose.NOT_STARTED) is not None
    if not refused and not case.is_a(*_NO_EFFECT):
        return None
    return {"evidence": (line("this line", "names `start` without calling it", at),)}


_COUNTS = r"\b(cpu_count|process_cpu_count|active_count|qsize)\b(?!\s*\()"
_ONLY_NAMES = r"\bimport\b|\b(getattr|hasattr)\("


_ASKS = r"\.(empty|full|is_alive|is_set|locked)\b(?!\s*(?:[(=.]|!=|is\b))"
_ASKED_IN_VAIN = (
    FactKind.DEADLOCKED,
    FactKind.NEVER_RAN,
    FactKind.STUCK,
    FactKind.WRONG_VALUE,
)


@rule("function", "meant", "why")
def parentheses_missing(case: Case) -> Mapping[str, Any] | None:
    """A function is used as the number that it returns, or as its answer."""
    asked = _asked_without_a_call(case)
    if asked is not None:
        return asked
    if not case.is_a(FactKind.RAISED) or not case.raised("TypeError"):
        return None
    at = _counted_with(case)
    found = re.search(_COUNTS, at.source) if at is not None else None
    if at is None or found is None:
        return None
    every = range(1, len(case.listing.lines) + 1)
    if case.listing.find(rf"(?<!\.)\b{found[1]}\s*(=(?!=)|:|,.*=)", every):
        return None  # a variable of that name
    evidence = (line("this line", f"names `{found[1]}` without calling it", at),)
    meant, why = Choice("the-number"), Choice("returns-the-number")
    return {"function": found[1], "meant": meant, "why": why, "evidence": evidence}


def _asked_without_a_call(case: Case) -> Mapping[str, Any] | None:
    """Find a condition that names a method that answers yes or no."""
    at = written(case, rf"^(while|if|elif)\b.*{_ASKS}|\b(any|all)\(.*{_ASKS}")
    found = re.search(_ASKS, at.source) if at is not None else None
    if at is None or found is None or not case.is_a(*_ASKED_IN_VAIN):
        return None
    every = range(1, len(case.listing.lines) + 1)
    if case.listing.find(rf"\.{found[1]}\s*=(?!=)|\bdef {found[1]}\b", every):
        return None  # an attribute of the file's own
    return {
        "function": found[1],
        "meant": Choice("the-answer"),
        "why": Choice("counts-as-true"),
        "evidence": (line("this line", f"names `{found[1]}` without calling it", at),),
    }


def _counted_with(case: Case) -> Frame | None:
    """Return the line that names a count, if a function on it raised the error.

    Or one that uses the name that the line assigns.
    """
    error = case.run.raised
    if error is None or not prose.names_a_function(error.message):
        return None
    lines = [n for f in case.own(error.stack) for n in case.listing.statement(f.line)]
    text = "\n".join(map(case.listing.text, lines))
    for number in case.listing.find(_COUNTS, reach(case)):
        source = case.listing.text(number)
        given = _ASSIGNS.match(source)
        used = given and re.search(rf"\b{given[1]}\b(?!\s*\()", text)
        if (number in lines or used) and not re.search(_ONLY_NAMES, source):
            return case.listing.frame(number)
    return None


# The callables that scenarios give to the student's code, as the wire names them.
_A_TASK = "Task"


# Not `self.task = task`, which is right.
_KEEPS_IT = (
    r"^(?!self\.(\w+)\s*=\s*\1\s*$)"
    r".*(=|\breturn\b|\bappend\()\s*(self\.)?_?(task|func|work|t)\s*\)?\s*$"
)


@rule()
def task_not_called(case: Case) -> Mapping[str, Any] | None:
    """The task itself is stored or returned instead of its value."""
    error = case.run.raised
    fact, of_type = case.fact, error.of_type if error is not None else ""
    if isinstance(fact, NotRaised | WrongValue):
        of_type = of_type or fact.of_type
    if of_type != _A_TASK or case.tasks():
        return None
    at = written(case, _KEEPS_IT)
    return {
        "evidence": (line("this line", "stores the task itself", at),) if at else ()
    }


_INNER = re.compile(r"def \w+\((?!self\b)")  # a method's names are not those outside
_ASSIGNS = re.compile(r"(\w+)\s*=(?!=)")


@rule("name")
def kept_in_an_inner_name(case: Case) -> Mapping[str, Any] | None:
    """An inner function assigns its value to a local name."""
    missing = case.is_a(FactKind.WRONG_VALUE) and _holds_none(case)
    unbound = case.raised("NameError", "UnboundLocalError")
    early = bool(case.tasks()) and not finished(case)
    if not (missing or unbound) or early:
        return None
    found = _inner_assignment(case)
    if found is None:
        return None
    name, at = found
    doing = f"assigns to a `{name}` of its own"
    return {"name": name, "evidence": (line("the inner function", doing, at),)}


def _holds_none(case: Case) -> bool:
    """Return whether the result has `None` where the value of a task should be."""
    fact = case.as_a(WrongValue)
    expected, actual = fact.expected, fact.actual
    both = isinstance(expected, list | tuple) and isinstance(actual, list | tuple)
    if not both:
        return actual is None and bool(label_of(case, expected))
    pairs = zip(expected, actual, strict=False)
    return any(got is None and wanted is not None for wanted, got in pairs)


def _inner_assignment(case: Case) -> tuple[str, Frame] | None:
    """Find an inner function that assigns to a name used outside of it."""
    body = case.listing.body_of(case.exercise)
    for head in body:
        if not _INNER.match(case.listing.text(head)):
            continue
        inside = case.listing.block(head)
        shared = " ".join(map(case.listing.text, inside))
        outside = [case.listing.text(n) for n in body if n not in {head, *inside}]
        for number in inside:
            given = _ASSIGNS.match(case.listing.text(number))
            name = given[1] if given else ""
            if not name or re.search(rf"\b(nonlocal|global)\b.*\b{name}\b", shared):
                continue
            if any(_gives_or_uses(text, name) for text in outside):
                return name, case.listing.frame(number)
    return None


def _gives_or_uses(text: str, name: str) -> bool:
    """Return whether a line assigns to this name, or returns it."""
    returned = re.match(rf"return\b.*\b{name}\b", text)
    return bool(returned or re.match(rf"{name}\s*=(?!=)", text))


@rule("task")
def index_looked_up_late(case: Case) -> Mapping[str, Any] | None:
    """A function created in a loop looks up the index when it stores its value."""
    if not case.is_a(FactKind.WRONG_VALUE):
        return None
    actual = case.as_a(WrongValue).actual
    if not isinstance(actual, list) or len(actual) < 2 or not finished(case):
        return None
    if left_too_early(case):
        return None  # they had nothing to store yet
    kept = [value for value in actual if value is not None]
    label = label_of(case, kept[0]) if len(kept) == 1 else ""
    labels = [arrival.label for arrival in case.tasks()]
    if not label or len(set(labels)) != len(labels) or len(labels) != len(actual):
        return None
    if not looks_a_loops_variable_up(case):
        return None
    stores = r"\w\[\w+\]\s*=(?!=)|__setitem__|\.insert\("
    lines = case.listing.find(stores, reach(case))
    at = case.listing.frame(lines[-1]) if lines else None
    evidence = (line("all threads", "store their value here", at),) if at else ()
    return {"task": task(label), "evidence": evidence}


@rule()
def result_of_wait(case: Case) -> Mapping[str, Any] | None:
    """The result of ``wait()`` is used as the results."""
    at = written(case, r"(^return\b|=(?!=)).*\.wait\(")
    if not case.is_a(FactKind.WRONG_VALUE) or at is None:
        return None
    if written(case, r"\.get\(|^def wait\b") or not case.tasks():
        return None  # asked for otherwise, or a `wait` of the file's own
    actual = case.as_a(WrongValue).actual
    values = actual if isinstance(actual, list | tuple) else [actual]
    if None not in values:
        return None
    return {"evidence": (line("this line", "uses the result of `wait()`", at),)}


_SEVERAL = r"Semaphore\(\s*([2-9]|[1-9]\d+)\s*\)"


@rule("number")
def room_for_several(case: Case) -> Mapping[str, Any] | None:
    """A semaphore lets several in, where only one may be."""
    if not case.is_a(FactKind.OVERLAP, FactKind.LOST_UPDATE):
        return None
    at = written(case, _SEVERAL)
    found = re.search(_SEVERAL, at.source) if at is not None else None
    if at is None or found is None:
        return None
    evidence = (line("this line", f"makes room for {found[1]}", at),)
    return {"number": found[1], "evidence": evidence}


_ABOUT_FAILED = (About.EXIT_CODE, About.MESSAGE_OF_CHILD)
_RAISES = r"^raise ChildFailed\("


@rule("got", "what")
def arguments_swapped(case: Case) -> Mapping[str, Any] | None:
    """An exception gets its arguments in the wrong order."""
    fact = case.fact
    if not isinstance(fact, WrongValue) or fact.about not in _ABOUT_FAILED:
        return None
    at = written(case, _RAISES)
    code, got = fact.about is About.EXIT_CODE, fact.actual
    swapped = isinstance(got, str) if code else _is_a_number(got)
    if at is None or not swapped:
        return None
    what = "exit code" if code else "message"
    evidence = (line("this line", "passes the arguments", at),)
    text = "the text of the exception" if label_of(case, got) else ""
    got = text or shown(got, case.run.tokens)
    return {"what": what, "got": got, "evidence": evidence}


def _is_a_number(value: object) -> bool:
    return isinstance(value, str) and re.fullmatch(r"-?\d+", value) is not None


_LAZY = r"^[\w.]+\s*=\s*(\(.*\bfor\b.*\bin\b.*\)|map\(.*|filter\(.*)\s*$"


@rule()
def started_one_by_one(case: Case) -> Mapping[str, Any] | None:
    """A generator starts each thread only when the loop asks for it."""
    if not case.is_a(FactKind.NOT_AT_ONCE, FactKind.NEVER_RAN):
        return None
    at = written(case, _LAZY)
    if at is None or not case.listing.find(r"\.start\(", reach(case)):
        return None
    return {"evidence": (line("this line", "starts nothing yet", at),)}


_CHANGES = (
    r"\b(\w+)(?:\.(?:pop|remove|clear|reverse|sort|append|extend|insert)\(|\s*\+=|"
    r"\[[^\]]*\]\s*=(?!=))|^del (\w+)\b"
)


@rule("copy")
def given_list_changed(case: Case) -> Mapping[str, Any] | None:
    """The caller's list was changed."""
    fact = case.fact
    if not isinstance(fact, WrongValue) or fact.about is not About.GIVEN:
        return None
    for number in case.listing.find(_CHANGES, reach(case)):
        found = re.search(_CHANGES, case.listing.text(number))
        name = (found[1] or found[2]) if found else ""
        if re.search(rf"\b{name}\b", parameters(case)):
            at = case.listing.frame(number)
            evidence = (line("this line", "changes the list", at),)
            return {"copy": f"the list: `list({name})`", "evidence": evidence}
    return {"copy": "the list", "evidence": ()}


@rule()
def join_below_return(case: Case) -> Mapping[str, Any] | None:
    """A `join` is below a `return`, so it never runs."""
    kinds = FactKind.NOT_JOINED, FactKind.LEFT_BEHIND, FactKind.RETURNED_EARLY
    if not case.is_a(*kinds):
        return None
    for number in case.listing.find(r"\.join\(", reach(case)):
        end = _return_above(case, number)
        if end:
            leaves = line("this line", "leaves the function", case.listing.frame(end))
            never = line("this line", "never runs", case.listing.frame(number))
            return {"evidence": (leaves, never)}
    return None


def _return_above(case: Case, number: int) -> int:
    """Return the line of a `return` that keeps a line from being reached; 0 for none.

    It is above the line in the same block, or in a block around that.
    """
    around = [number, *case.listing.heads(number), definition_of(case, number)]
    for inner, head in itertools.pairwise(around):
        depth = _depth(case, inner)
        above = [n for n in range(head + 1, inner) if _depth(case, n) == depth]
        found = case.listing.find(r"^return\b", above)
        if found:
            return found[-1]
    return 0


def _depth(case: Case, number: int) -> int:
    text = case.listing.lines[number - 1].expandtabs(8)
    return len(text) - len(text.lstrip())


_BY_KEY = re.compile(r"\w+\[(\w+)\]\s*=(?!=)")


@rule("key")
def value_as_key(case: Case) -> Mapping[str, Any] | None:
    """A value is the key of a dictionary, and cannot be one."""
    error = case.run.raised
    if not case.is_a(FactKind.RAISED) or not case.raised("TypeError") or error is None:
        return None
    at = case.line_of(error.stack)
    found = _BY_KEY.search(at.source) if at is not None else None
    if found is None or not prose.says(error.message, *prose.NOT_HASHABLE):
        return None
    evidence = (line("this line", f"uses `{found[1]}` as a key", at),)
    return {"key": found[1], "evidence": evidence}
