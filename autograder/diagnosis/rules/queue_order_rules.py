"""Rules about the order in which queues return their items."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from autograder.diagnosis import prose
from autograder.diagnosis.case import Case
from autograder.diagnosis.observations import reach, written, wrong_list
from autograder.diagnosis.queue_observations import nearly_ties, only_ties, segments
from autograder.diagnosis.rule import Choice, rule
from autograder.diagnosis.words import line, same_items, who
from autograder.evidence import Frame
from autograder.facts import FactKind, OtherFact, WrongValue


@rule()
def biggest_number_first(case: Case) -> Mapping[str, Any] | None:
    """The largest priority number comes first."""
    if not case.is_a(FactKind.WRONG_VALUE) or not written(case, r"PriorityQueue\("):
        return None
    fact = case.as_a(WrongValue)
    expected, actual = fact.expected, fact.actual
    at = written(case, r"\.put(_nowait)?\(")
    turned = isinstance(actual, list) and actual[::-1] == expected
    if at is None or not turned:
        return None
    return {"evidence": (line("this line", "puts the job", at),)}


@rule()
def priority_not_removed(case: Case) -> Mapping[str, Any] | None:
    """The payloads are returned together with their priorities."""
    lists = wrong_list(case)
    if lists is None or not lists[1]:
        return None
    expected, actual = lists
    wrapped = all(isinstance(x, tuple) and len(x) > 1 for x in actual)
    if not wrapped or [x[-1] for x in actual] != expected:
        return None
    at = written(case, r"\.append\(|^return\b")
    evidence = (line("this line", "keeps more than the payload", at),)
    return {"evidence": evidence} if at else {}


@rule()
def priority_rounded(case: Case) -> Mapping[str, Any] | None:
    """Priorities are rounded, so that some become equal."""
    at = written(case, r"\b(int|round|floor|ceil|trunc)\(|//")
    if at is None or not segments(case) or not nearly_ties(case):
        return None
    return {"evidence": (line("this line", "makes the priority a whole number", at),)}


_ORDERED = r"\bPriorityQueue\(|\bheapq?\b|\bheappush\(|\binsort"


_NEW_COUNT = r"\bnext\((itertools\.)?count\([^()]*\)\)"


@rule("how", "try_next")
def ties_by_payload(case: Case) -> Mapping[str, Any] | None:
    """With equal priorities, the payloads were compared."""
    at = written(case, r"\.put(_nowait)?\(")
    if written(case, _ORDERED) is None:
        return None  # nothing compares what is put
    error = case.run.raised
    if case.is_a(FactKind.RAISED) and case.raised("TypeError") and error is not None:
        if at is None or not prose.says(error.message, *prose.NOT_ORDERED):
            return None
        return _compared(case, error.message, at)
    parts = segments(case)
    mixed = [(a, b) for a, b in parts if a != b]
    if (
        at is None
        or len(parts) < 2
        or not (only_ties(case) and case.as_a(WrongValue).compared)
        or any(b != _sorted(b) for _, b in mixed)
    ):
        return None
    how = "jobs of one priority came in the order of their payloads"
    return _compared(case, how, at) if mixed else None


def _compared(case: Case, how: str, at: Frame) -> Mapping[str, Any]:
    evidence = (line("this line", "puts the job", at),)
    new = written(case, _NEW_COUNT)
    if new is not None:
        evidence = (line("this line", "begins to count again for each job", new),)
    advice = Choice("a-counter" if new is None else "one-counter")
    return {"how": how, "try_next": advice, "evidence": evidence}


def _sorted(items: list[Any]) -> list[Any]:
    try:
        return sorted(items)
    except TypeError:
        return sorted(items, key=repr)


@rule()
def one_side_after_the_other(case: Case) -> Mapping[str, Any] | None:
    """The whole source is read before the first item is handled."""
    source, handled = case.run.of("source"), case.run.of("handle")
    if not case.is_a(FactKind.NOT_AT_ONCE) or not source or not handled:
        return None
    begun = min(a.step for a in handled)
    if any(a.released is None or a.released >= begun for a in source):
        return None
    last = source[-1]
    at = case.line_of(last.stack)
    return {"evidence": (line(who(last.actor), "took the last item here", at),)}


@rule()
def reversed_twice(case: Case) -> Mapping[str, Any] | None:
    """The items are reversed, and the queue reverses them again."""
    if not case.is_a(FactKind.WRONG_VALUE) or not written(case, r"LifoQueue\("):
        return None
    fact = case.as_a(WrongValue)
    expected, actual = fact.expected, fact.actual
    at = written(case, r"\breversed\(|\[::-1\]|\.reverse\(|\.insert\(0")
    turned = isinstance(actual, list) and actual[::-1] == expected
    if not turned:
        return None
    if at is not None:
        return {"evidence": (line("this line", "reverses them once more", at),)}
    at = written(case, r"\.pop\(\)")
    if at is None:
        return None
    return {"evidence": (line("this line", "takes the last one first", at),)}


@rule("limit", "waiting")
def too_many_wait(case: Case) -> Mapping[str, Any] | None:
    """More items wait than the limit allows."""
    fact = case.fact
    if not isinstance(fact, OtherFact) or not fact.waiting:
        return None
    listing = case.listing
    top = [n for n, text in enumerate(listing.lines, 1) if not text[:1].isspace()]
    made = listing.find(r"\w*(Queue|deque)\(", [*top, *reach(case)])
    evidence = tuple(
        line("this line", "creates the place where they wait", listing.frame(number))
        for number in made
        if len(made) == 1  # with several, it is not known which
    )
    numbers = {"waiting": fact.waiting, "limit": fact.limit}
    return {**numbers, "evidence": evidence}


@rule("order")
def wrong_kind_of_queue(case: Case) -> Mapping[str, Any] | None:
    """The queue returns its items in another order than the exercise asks for."""
    if not case.is_a(FactKind.WRONG_VALUE):
        return None
    fact = case.as_a(WrongValue)
    expected, actual = fact.expected, fact.actual
    at = written(case, r"\b(Simple)?(Lifo|Priority)?(Queue)\(")
    if at is None or not same_items(expected, actual):
        return None
    lifo = "LifoQueue(" in at.source
    meant_lifo = case.exercise == "undo_order"
    if "PriorityQueue(" in at.source or lifo == meant_lifo:
        return None
    order = "last in, first out" if lifo else "first in, first out"
    return {"order": order, "evidence": (line("this queue", f"is {order}", at),)}


@rule("because")
def ties_out_of_order(case: Case) -> Mapping[str, Any] | None:
    """Jobs of the same priority come out in another order than they went in."""
    parts = segments(case)
    at = written(case, r"\.put(_nowait)?\(")
    if at is None or len(parts) < 2 or not written(case, r"PriorityQueue\("):
        return None
    if not only_ties(case):
        return None
    named = re.search(r"\b(id|hash)\(", at.source) is not None
    return {
        "because": Choice("no-counter" if named else "may-change-places"),
        "evidence": (line("this line", "puts the job", at),),
    }
