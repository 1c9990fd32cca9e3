"""Rules about values that are all there, but in the wrong order."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case
from autograder.diagnosis.observations import (
    in_order_of_ending,
    is_failure,
    label_of,
    reach,
    written,
)
from autograder.diagnosis.pipe_observations import sent_by_several
from autograder.diagnosis.process_observations import worker
from autograder.diagnosis.rule import Choice, rule
from autograder.diagnosis.words import line, same_items, shown, task, together
from autograder.evidence import Frame, Role
from autograder.facts import FactKind, WrongValue
from autograder.verdict import EvidenceLine


@rule("way")
def completion_order(case: Case) -> Mapping[str, Any] | None:
    """The values are in the order in which the tasks ended."""
    if not case.is_a(FactKind.WRONG_VALUE):
        return None
    actual = case.as_a(WrongValue).actual
    if not isinstance(actual, list | tuple) or len(actual) < 2:
        return None
    if case.ran_only_in(Role.MAIN):
        return None  # one after another, as the caller ran them
    labels = [_origin(case, value) for value in actual]
    ended = [a.label for a in in_order_of_ending(case.tasks())]
    if not same_items(case.as_a(WrongValue).expected, actual):
        return None  # other values were expected, or more of them
    if (
        labels != ended
        or "" in labels
        or list(case.as_a(WrongValue).expected) == [*actual]
    ):
        return None
    got = together([task(label) for label in labels])
    wanted = [_origin(case, value) for value in case.as_a(WrongValue).expected]
    expected = together([task(label) for label in wanted])
    way, lines = _in_order(case)
    evidence = line("expected", expected), line("got, as they ended", got)
    return {"way": way, "evidence": (*evidence, *lines)}


def _origin(case: Case, value: object) -> str:
    """Return the task that returned a value, or raised it."""
    match value:
        case [str(_), str(message)]:
            return label_of(case, message)
    return label_of(case, value)


_COLLECTS = (
    (r"\bas_completed\(", Choice("as-submitted")),
    (r"\.imap_unordered\(", Choice("use-imap")),
    (r"(?<!_)\bcallback\s*=", Choice("ask-in-order")),
    (r"\berror_callback\s*=", Choice("ask-in-order")),
)
_EVERY_NTH = r"\w\[[^\[\]]*::\s*\w"


def _in_order(case: Case) -> tuple[Choice, tuple[EvidenceLine, ...]]:
    """Return how to get the order of the tasks, and the lines that lose it."""
    for pattern, way in _COLLECTS:
        if at := written(case, pattern):
            if "callback" not in pattern or not _failures_too(case):
                return way, (_collects(at),)
            doing = "collects them in that order, as `error_callback` does"
            return Choice("ask-each-in-its-try"), (line("this line", doing, at),)
    at = written(case, r"\b\w*queue\w*\.get\(|\bq\.get\(")
    if at is not None and worker(case) == "process":
        if nth := written(case, _EVERY_NTH):
            cuts = line("this line", "gives a process every n-th item", nth)
            return Choice("cut-the-pairs"), (cuts,)
        return Choice("send-the-place"), (_collects(at),)
    pair = isinstance(case.as_a(WrongValue).expected, tuple)
    return Choice("a-place-for-each-of-two" if pair else "at-its-place"), ()


_TARGET = r"(?:lambda[^:]*:\s*)?([\w.]+)"


def _failures_too(case: Case) -> bool:
    """Return whether `error_callback` stores where `callback` does."""
    text = " ".join(case.listing.text(n).partition("#")[0] for n in reach(case))
    values = re.search(rf"(?<!_)\bcallback\s*=\s*{_TARGET}", text)
    errors = re.search(rf"\berror_callback\s*=\s*{_TARGET}", text)
    if values is None or errors is None:
        return False
    return values[1] == errors[1] or any(
        is_failure(case, value) for value in case.as_a(WrongValue).actual
    )


def _collects(at: Frame) -> EvidenceLine:
    return line("this line", "collects them in that order", at)


_SENDS = r"\.(send|recv|put|get_nowait)\(|\bQueue\("
_A_PAIR = r"^return\b.*,"


@rule("because", "try_next")
def values_swapped(case: Case) -> Mapping[str, Any] | None:
    """The two values are always in the wrong order."""
    if not case.is_a(FactKind.WRONG_VALUE):
        return None
    fact = case.as_a(WrongValue)
    expected, actual = fact.expected, fact.actual
    pair = isinstance(expected, tuple) and len(expected) == 2
    if not pair or not isinstance(actual, list | tuple):
        return None
    if list(actual) != list(reversed(expected)):
        return None
    if sent_by_several(case):
        return None  # the value that was sent last may have arrived first
    ended = [a.label for a in in_order_of_ending(case.tasks())]
    alone = case.ran_only_in(Role.MAIN)
    if not alone and [label_of(case, value) for value in actual] == ended:
        return None  # the order of ending explains it as well
    way = Choice("compare-both-orders")
    if not written(case, _SENDS):
        returned = written(case, _A_PAIR)
        way = Choice("swap-the-values") if returned else _which_line(case)
    because = Choice("not-by-ending" if ended else "by-the-code")
    made = None if written(case, _A_PAIR) else _where_the_pair_is_made(case)
    if made is None:
        return {"because": because, "try_next": way}
    if way.key == "where-the-pair-is-made" and _joins_below(case, made):
        calls = len(re.findall(r"\w\(", made.source.partition("=")[2]))
        way = Choice("store-then-join" if calls == 1 else "store-each-then-join")
    evidence = (
        line("expected", shown(expected, case.run.tokens)),
        line("got", shown(tuple(actual), case.run.tokens)),
        line("this line", "puts them together", made),
    )
    return {"because": because, "try_next": way, "evidence": evidence}


def _which_line(case: Case) -> Choice:
    """Return which lines to look at: they store each value, or make the pair."""
    body = case.listing.body_of(case.exercise)
    stores = case.listing.find(_STORES_ONE, body)
    return Choice("which-is-stored-where" if stores else "where-the-pair-is-made")


_STORES_ONE = r"^\w+\[.+\]\s*=(?!=)"
_NO_VALUES = "None", "True", "False"


def _where_the_pair_is_made(case: Case) -> Frame | None:
    """Return the only line that makes the pair which the exercise returns by name."""
    body = case.listing.body_of(case.exercise)
    returns = case.listing.find(r"^return\b", body)
    named = (
        re.match(r"return (\w+)$", case.listing.text(returns[0])) if returns else None
    )
    if named is None or len(returns) != 1:
        return None
    made = case.listing.find(rf"^{named[1]}\s*(:[^=]*)?=(?!=)", body)
    right = case.listing.text(made[0]).partition("=")[2] if len(made) == 1 else ""
    if "," not in right or not set(re.findall(r"[A-Za-z_]\w*", right)) - {*_NO_VALUES}:
        return None
    if case.listing.find(rf"^{named[1]}\[.+\]\s*=(?!=)", body):
        return None  # what it has is stored later
    return case.listing.frame(made[0])


def _joins_below(case: Case, made: Frame) -> bool:
    """Return whether the pair is made of a call, above the line that joins."""
    calls = re.search(r"=.*\w\(", made.source)
    joins = case.listing.find(r"\.join\(", case.listing.body_of(case.exercise))
    return bool(calls and joins) and made.line < min(joins)
